#include "read/derivation.h"

#include <doctest/doctest.h>
#include <string>

#include "model/markup_text.h"
#include "read/read_text.h"
#include "support/project_file.h"

namespace vanban {
namespace {

using RulesText = ReadText<DerivationRules>;

const std::string some_bases = "'bases': {'superior': 'Thực hiện {cite.cap-tren}'}";

// Rules that are complete but for the members given.
RulesText rules_with(const std::string& members) {
  return {"{" + some_bases + ", " + members + "}", read_derivation_rules};
}

std::string report_on(const std::string& members) {
  return rules_with(members).report();
}

std::string report_on_bases(const std::string& members) {
  return RulesText("{'bases': {" + members + "}}", read_derivation_rules).report();
}

TEST_CASE("the rules that Vanban ships") {
  const RulesText read(read_project_file("data/derivation/rules.json"), read_derivation_rules);
  CHECK(read.report() == "");
  REQUIRE(read.read);
  const DerivationRules& rules = *read.read;
  CHECK_FALSE(rules.bases.left_out_openings.empty());
  CHECK(markup_text(rules.bases.superior) == "Thực hiện {cite.cap-tren}");
  CHECK(rules.bases.left_out_issuers.at(0).from == 20250701);
  CHECK_FALSE(rules.sections.empty());
  CHECK_FALSE(rules.facts.empty());
  CHECK_FALSE(rules.wordings.empty());
  CHECK_FALSE(rules.titles.empty());
  CHECK_FALSE(rules.roles.at(Role::organisation).empty());
  CHECK_FALSE(rules.bases.verbs.empty());
  CHECK(rules.symbol == "KH-UBND");
  CHECK_FALSE(rules.suggestions.empty());
  CHECK_FALSE(rules.leftovers.empty());
  CHECK_FALSE(rules.recipients.empty());
  CHECK_FALSE(rules.signatures.empty());
  CHECK_FALSE(rules.subordinates.empty());
}

TEST_CASE("one rule of each kind, with all its fields") {
  const RulesText read = rules_with(R"('$schema': 'rules.schema.json',
    'sections': [{'role': 'viewpoint', 'levels': ['commune'], 'types': ['xã'],
      'from': '2021-01-01', 'to': '2025-06-30'}],
    'facts': [{'name': 'museum', 'words': ['bảo tàng'],
      'assumptions': {'commune': false, 'province': true}}],
    'wordings': [{'phrase': 'trong tỉnh', 'replacement': 'trong {unit.type}'}],
    'suggestions': [{'phrase': 'a', 'replacement': 'b', 'without': 'museum', 'to': '2030-12-31'}],
    'leftovers': [{'phrase': 'sở', 'levels': ['district', 'commune']}],
    'subordinates': 'cap-duoi', 'days-before': 10,
    'signatures': [{'position': {'title': 'Chủ tịch'}, 'from': '2025-07-01'}])");
  CHECK(read.report() == "");
  REQUIRE(read.read);
  const DerivationRules& rules = *read.read;
  const SectionRule& section = rules.sections.at(0);
  CHECK(section.role == Role::viewpoint);
  CHECK(section.validity.levels == std::vector<Level>{Level::commune});
  CHECK(section.validity.types == std::vector<std::string>{"xã"});
  CHECK(section.validity.from == 20210101);
  CHECK(section.validity.to == 20250630);
  CHECK(rules.facts.at(0).words == std::vector<std::string>{"bảo tàng"});
  CHECK(rules.facts.at(0).assumptions.at(Level::commune) == false);
  CHECK(rules.facts.at(0).assumptions.at(Level::province) == true);
  CHECK_MESSAGE(!rules.facts.at(0).assumptions.contains(Level::district), "left out: ask");
  CHECK(markup_text(rules.wordings.at(0).replacement) == "trong {unit.type}");
  CHECK(rules.wordings.at(0).validity.from == 0);
  CHECK(rules.wordings.at(0).validity.to == still_valid);
  CHECK(rules.suggestions.at(0).without == "museum");
  CHECK(rules.leftovers.at(0).phrase == "sở");
  CHECK(rules.subordinates == "cap-duoi");
  CHECK(rules.days_before == 10);
  CHECK(rules.signatures.at(0).signature.position.title == "Chủ tịch");
  CHECK(rules.signatures.at(0).validity.from == 20250701);
}

TEST_CASE("recipients that are written, and those that are worked out") {
  using Kind = RecipientRule::Kind;
  const RulesText read = rules_with(R"('recipients': [{'levels': ['commune'], 'recipients': [
    'UBND tỉnh', {'superior-lead': true, 'note': 'b/c'}, {'bodies': true},
    {'archive': ['VT', 'VHXH']}]}])");
  CHECK(read.report() == "");
  REQUIRE(read.read);
  const auto& recipients = read.read->recipients.at(0).recipients;
  REQUIRE(recipients.size() == 4);
  CHECK(recipients.at(0).kind == Kind::written);
  CHECK(markup_text(recipients.at(0).recipient.name) == "UBND tỉnh");
  CHECK(recipients.at(1).kind == Kind::superior_lead);
  CHECK(markup_text(recipients.at(1).recipient.note) == "b/c");
  CHECK(recipients.at(1).recipient.name.where.source != nullptr);
  CHECK(recipients.at(2).kind == Kind::bodies);
  CHECK(recipients.at(3).recipient.archive.size() == 2);
}

TEST_CASE("mistakes in the file as a whole") {
  CHECK(RulesText("[]", read_derivation_rules).report() == "E0108 ");
  CHECK(RulesText("{}", read_derivation_rules).report() == "E0109 ");
  CHECK(RulesText("{'bases': 5", read_derivation_rules).report() == "E0116 /bases");
  CHECK(report_on("'wording': [], '$schema': 1") == "E0107 /wording, E0108 /$schema");
  CHECK(rules_with("'wording': []").meant() == "wordings");
  CHECK(report_on("'sections': {}, 'wordings': 'a', 'leftovers': ['sở']") ==
        "E0108 /sections, E0108 /wordings, E0108 /leftovers/0");
  CHECK(report_on("'subordinates': 'cấp dưới', 'days-before': 366") ==
        "E0122 /subordinates, E0112 /days-before");
  CHECK(report_on("'subordinates': 5, 'days-before': '10'") ==
        "E0108 /subordinates, E0108 /days-before");
}

TEST_CASE("mistakes in the rules of bases") {
  CHECK(report_on_bases("") == "E0109 /bases");
  CHECK(report_on_bases("'superior': ''") == "E0121 /bases/superior");
  CHECK_MESSAGE(report_on_bases("'superior': 'Thực hiện {cite.cap-tren} và {cite.nq-05}'") ==
                    "E0204 /bases/superior",
                "the superior's document stands there alone");
  CHECK(report_on_bases("'superior': '{cite.cap-tren}', 'left-out-openings': 'Theo', "
                        "'left-out-types': ['']") ==
        "E0108 /bases/left-out-openings, E0121 /bases/left-out-types/0");
  CHECK(report_on_bases("'superior': '{cite.cap-tren}', 'left-out-issuers': ['UBND huyện', {}, "
                        "{'openings': []}, {'openings': ['A'], 'from': {'year': 2025}, "
                        "'to': '2026-01-01'}]") ==
        "E0108 /bases/left-out-issuers/0, E0109 /bases/left-out-issuers/1, "
        "E0121 /bases/left-out-issuers/2/openings, E0107 /bases/left-out-issuers/3/to, "
        "E0111 /bases/left-out-issuers/3/from");
}

TEST_CASE("mistakes in when a rule holds") {
  CHECK(report_on("'leftovers': [{'phrase': 'sở', 'levels': ['xã'], 'types': [1]}]") ==
        "E0110 /leftovers/0/levels/0, E0108 /leftovers/0/types/0");
  CHECK_MESSAGE(report_on("'leftovers': [{'phrase': 'sở', 'from': '2025-07', "
                          "'to': {'year': 2026, 'month': 5}}]") ==
                    "E0111 /leftovers/0/from, E0111 /leftovers/0/to",
                "a rule begins and ends on a day");
  CHECK(report_on("'leftovers': [{'phrase': 'sở', 'from': '2025-02-29', 'to': 2026}]") ==
        "E0111 /leftovers/0/from, E0108 /leftovers/0/to");
  CHECK(report_on("'leftovers': [{'phrase': 'sở', 'from': '2025-07-01', 'to': '2025-06-30'}]") ==
        "E0307 /leftovers/0/to");
  CHECK(report_on("'leftovers': [{'phrase': 'sở', 'from': '2025-07-01', 'to': '2025-07-01'}]") ==
        "");
}

TEST_CASE("mistakes in sections and facts") {
  CHECK(report_on("'sections': [{}, {'role': 'viewpoints'}, {'role': 'tasks', 'level': []}]") ==
        "E0109 /sections/0, E0110 /sections/1/role, E0107 /sections/2/level");
  CHECK(rules_with("'sections': [{'role': 'viewpoints'}]").meant() == "viewpoint");
  CHECK(report_on("'facts': [{'words': 'bảo tàng'}, {'name': ''}]") ==
        "E0109 /facts/0, E0108 /facts/0/words, E0121 /facts/1/name");
  CHECK(report_on("'facts': [{'name': 'a', 'assumptions': {'commune': 'no', 'district': null, "
                  "'xa': true}}, {'name': 'b', 'assumptions': false}]") ==
        "E0107 /facts/0/assumptions/xa, E0108 /facts/0/assumptions/district, "
        "E0108 /facts/0/assumptions/commune, E0108 /facts/1/assumptions");
  CHECK(report_on("'facts': [{'name': 'museum'}, {'name': 'library'}, {'name': 'museum'}]") ==
        "E0114 /facts/2/name");
}

TEST_CASE("mistakes in wordings") {
  CHECK(report_on("'wordings': [{}, {'phrase': '', 'replacement': ''}]") ==
        "E0109 /wordings/0, E0109 /wordings/0, E0121 /wordings/1/phrase, "
        "E0121 /wordings/1/replacement");
  CHECK(report_on("'suggestions': [{'phrase': 'a', 'replacement': 'b {unit.type'}]") ==
        "E0202 /suggestions/0/replacement");
  CHECK(report_on("'wordings': [{'phrase': 'a', 'replacement': 'b[^c]'}]") ==
        "E0209 /wordings/0/replacement");
  const RulesText read = rules_with(
      "'facts': [{'name': 'museum'}], "
      "'suggestions': [{'phrase': 'a', 'replacement': 'b', 'without': 'muzeum'}]");
  CHECK(read.report() == "E0110 /suggestions/0/without");
  CHECK(read.meant() == "museum");
}

TEST_CASE("mistakes in recipients") {
  const auto report = [](const std::string& recipient) {
    return report_on("'recipients': [{'recipients': [" + recipient + "]}]");
  };
  const std::string place = "/recipients/0/recipients/0";
  CHECK(report_on("'recipients': [{}, {'recipients': {}}]") ==
        "E0109 /recipients/0, E0108 /recipients/1/recipients");
  CHECK(report("{'superior-lead': true, 'bodies': true}") == "E0119 " + place + "/bodies");
  CHECK(report("{'superior-lead': false}") == "E0110 " + place + "/superior-lead");
  CHECK(report("{'bodies': 'all'}") == "E0108 " + place + "/bodies");
  CHECK(report("{'bodies': true, 'name': 'A'}") == "E0107 " + place + "/name");
  CHECK(report("{'note': 'b/c'}") == "E0120 " + place + ", E0124 " + place + "/note");
  CHECK(report("{'name': 'A', 'archive': ['VT']}") == "E0119 " + place + "/archive");
  CHECK(report("5") == "E0108 " + place);
}

TEST_CASE("mistakes in signatures") {
  CHECK(report_on("'signatures': [{}, {'position': {}}]") ==
        "E0109 /signatures/0, E0109 /signatures/1/position");
  CHECK_MESSAGE(report_on("'signatures': [{'name': 'B', 'position': {'title': 'Chủ tịch'}}]") ==
                    "E0107 /signatures/0/name",
                "who signs is a fact of the unit");
  CHECK(report_on("'signatures': [{'position': {'title': 'Phó Chủ tịch', 'capacity': 'deputy'}, "
                  "'to': '30/6/2025'}]") ==
        "E0124 /signatures/0/position/capacity, E0111 /signatures/0/to");
}

}  // namespace
}  // namespace vanban
