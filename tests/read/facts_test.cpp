// What is known about a unit: under "facts" of its overlay, or in a file of its own.
#include <doctest/doctest.h>
#include <string>

#include "read/overlay.h"
#include "read/read_text.h"

namespace vanban {
namespace {

using FactsText = ReadText<Facts>;

FactsText facts_of(const std::string& members) {
  return {"{" + members + "}", read_facts};
}

std::string report_on(const std::string& members) {
  return facts_of(members).report();
}

TEST_CASE("all that can be known") {
  const FactsText text = facts_of(R"('$schema': 'facts.schema.json',
    'has': {'museum': false, 'library': true, 'nhà văn hóa': null},
    'counts': {'thon': 12, 'truong': 0, 'nha-van-hoa': null},
    'bodies': {'van-hoa': 'Phòng Văn hóa - Xã hội', 'bien-phong': null},
    'targets': {'dv-xa': {'2026': 80, '2030': {'value': 83, 'count': '10/12 thôn'}}},
    'deadlines': {'bao-cao': '11-30'},
    'signature': {'name': 'Nguyễn Văn B', 'position': {'title': 'Chủ tịch'}},
    'archive': ['VT', 'VHXH'])");
  CHECK(text.report() == "");
  REQUIRE(text.read);
  const Facts& facts = *text.read;
  CHECK(facts.has.at("museum") == false);
  CHECK(facts.has.at("library") == true);
  CHECK_MESSAGE(!facts.has.at("nhà văn hóa"), "null: not known yet");
  CHECK(facts.counts.at("thon") == 12);
  CHECK(facts.counts.at("truong") == 0);
  CHECK_FALSE(facts.counts.contains("nha-van-hoa"));
  CHECK(facts.bodies.at("van-hoa") == "Phòng Văn hóa - Xã hội");
  CHECK_MESSAGE(!facts.bodies.at("bien-phong"), "null: none here");
  CHECK(facts.targets.at("dv-xa").at("2030").count == "10/12 thôn");
  CHECK(facts.targets.at("dv-xa").at("2026").text == "80");
  CHECK(facts.deadlines.at("bao-cao").month == 11);
  CHECK(facts.deadlines.at("bao-cao").day == 30);
  CHECK(facts.signature->name == "Nguyễn Văn B");
  CHECK(facts.archive == std::vector<std::string>{"VT", "VHXH"});
}

TEST_CASE("what is null is not known") {
  const FactsText text = facts_of(
      "'has': null, 'counts': null, 'bodies': null, 'targets': null, 'deadlines': null, "
      "'signature': null, 'archive': null");
  CHECK(text.report() == "");
  REQUIRE(text.read);
  CHECK(text.read->has.empty());
  CHECK_FALSE(text.read->signature);
  CHECK(facts_of("").read->archive.empty());
  CHECK(report_on("'archive': [], 'has': {}, 'deadlines': {}") == "");
}

TEST_CASE("facts of wrong types") {
  CHECK(FactsText("null", read_facts).report() == "E0108 ");
  CHECK(FactsText("[", read_facts).report() == "E0116 /0");
  CHECK(report_on("'has': ['museum'], 'counts': 12, 'bodies': '', 'targets': [], 'deadlines': 1, "
                  "'signature': 'B', 'archive': 'VT'") ==
        "E0108 /has, E0108 /counts, E0108 /bodies, E0108 /targets, E0108 /deadlines, "
        "E0108 /signature, E0108 /archive");
  CHECK(report_on("'has': {'museum': 'không', 'library': 1, 'x': {}}") ==
        "E0108 /has/museum, E0108 /has/library, E0108 /has/x");
  CHECK(report_on("'counts': {'thon': '12', 'xom': 1.5, 'to': -1, 'ho': 1000000}") ==
        "E0108 /counts/thon, E0112 /counts/xom, E0112 /counts/to, E0112 /counts/ho");
  CHECK(report_on("'bodies': {'van-hoa': '', 'y-te': true, 'cong-an': ['Công an xã']}") ==
        "E0121 /bodies/van-hoa, E0108 /bodies/y-te, E0108 /bodies/cong-an");
  CHECK(report_on("'$schema': {}") == "E0108 /$schema");
}

TEST_CASE("names of facts that cannot be any of the parent's") {
  CHECK(
      report_on("'counts': {'số thôn': 12}, 'bodies': {'văn hóa': 'A'}, 'targets': {'a b': {}}") ==
      "E0122 /counts/số thôn, E0122 /bodies/văn hóa, E0122 /targets/a b");
}

TEST_CASE("bad values of targets") {
  CHECK(report_on("'targets': {'dv-xa': 80}") == "E0108 /targets/dv-xa");
  CHECK(report_on("'targets': {'dv-xa': {'30': 80, '2027': null, '2028': {'over': 1, 'value': 2}, "
                  "'2029': {'count': '1/2'}, '2030': ''}}") ==
        "E0123 /targets/dv-xa/30, E0108 /targets/dv-xa/2027, E0119 /targets/dv-xa/2028/over, "
        "E0124 /targets/dv-xa/2028/value, E0109 /targets/dv-xa/2029, E0121 /targets/dv-xa/2030");
}

TEST_CASE("bad deadlines") {
  CHECK(report_on("'deadlines': {'a': '30/11', 'b': '11-31', 'c': null, 'd': '2026-11-30', "
                  "'báo cáo': '11-30'}") ==
        "E0126 /deadlines/a, E0126 /deadlines/b, E0108 /deadlines/c, E0126 /deadlines/d, "
        "E0122 /deadlines/báo cáo");
}

TEST_CASE("a signature as in plans") {
  CHECK(report_on("'signature': {'name': 'B'}") == "E0109 /signature");
  CHECK(report_on("'signature': {'position': {'title': 'Phó Chủ tịch', 'capacity': 'deputy'}}") ==
        "E0124 /signature/position/capacity");
  CHECK(report_on("'archive': ['VT', '']") == "E0121 /archive/1");
}

}  // namespace
}  // namespace vanban
