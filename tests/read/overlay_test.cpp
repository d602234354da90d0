#include "read/overlay.h"

#include <doctest/doctest.h>
#include <string>
#include <string_view>

#include "model/markup_text.h"
#include "read/read_text.h"

namespace vanban {
namespace {

using OverlayText = ReadText<Overlay>;
using Action = Override::Action;

// An overlay that is complete but for the members given.
OverlayText overlay_with(const std::string& members) {
  return {"{'parent': 'cha.plan.json', 'unit': '09187', " + members + "}", read_overlay};
}

std::string report_on(const std::string& members) {
  return overlay_with(members).report();
}

std::string_view written_at(const Location& where, std::size_t length) {
  return std::string_view(where.source->text).substr(where.offset, length);
}

TEST_CASE("whose overlay it is, and from which parent") {
  const OverlayText read(R"({'$schema': '../overlay.schema.json', 'parent': '../tinh/cha.plan.json',
    'unit': 'phường Kinh Bắc', 'in': 'tỉnh Bắc Ninh', 'allocation': 'phan-bo.allocation.json'})",
                         read_overlay);
  CHECK(read.report() == "");
  REQUIRE(read.read);
  const Overlay& overlay = *read.read;
  CHECK(overlay.parent == "../tinh/cha.plan.json");
  CHECK(written_at(overlay.parent_where, 8) == "\"../tinh");
  CHECK(overlay.unit.unit == "phường Kinh Bắc");
  CHECK(overlay.unit.in == "tỉnh Bắc Ninh");
  CHECK(overlay.unit.name.empty());
  CHECK(written_at(overlay.unit.unit_where, 10) == "\"phường");
  CHECK(overlay.allocation == "phan-bo.allocation.json");
  CHECK(written_at(overlay.allocation_where, 5) == "\"phan");
  CHECK(overlay.where.offset == 0);
  CHECK(overlay.overrides.empty());
  CHECK(overlay.facts.has.empty());
  CHECK_FALSE(overlay.takes_suggestions);
}

TEST_CASE("the head is kept as it is written") {
  const OverlayText read = overlay_with(R"('number': null, 'symbol': 'KH-UBND',
    'place': 'Kinh Bắc', 'date': {'year': 2026, 'month': 6}, 'dates': 'long',
    'subject': 'Học tập suốt đời\nnăm 2026', 'urgency': 'khan', 'draft': 'DỰ THẢO 2',
    'circulation': 'luu-hanh-noi-bo', 'drafter': {'code': 'NTH', 'copies': 20},
    'contact': 'Số 1, đường Kinh Dương Vương')");
  CHECK(read.report() == "");
  REQUIRE(read.read);
  const Overlay& overlay = *read.read;
  CHECK(overlay.date == Date{2026, 6, std::nullopt});
  CHECK(*overlay.data.find("place")->text() == "Kinh Bắc");
  CHECK(*overlay.data.find("dates")->text() == "long");
  CHECK(overlay.data.find("number")->is_null());
  CHECK(overlay_with("'date': '2026-06-30', 'suggestions': 'take'").read->takes_suggestions);
}

TEST_CASE("citations, bases, closing and recipients are written as in plans") {
  const OverlayText read = overlay_with(R"('citations': {'nq-05': {'type': 'Nghị quyết',
      'number': '05/NQ-HĐND', 'date': '2026-01-15', 'issuer': 'Hội đồng nhân dân phường'}},
    'bases': ['Căn cứ {cite.nq-05}', {'opening': 'Căn cứ các văn bản', 'items': ['{cite.a}', 'b']}],
    'closing': ['Trên đây là **Kế hoạch**.'],
    'recipients': ['UBND tỉnh', {'archive': ['VT']}])");
  CHECK(read.report() == "");
  REQUIRE(read.read);
  const Overlay& overlay = *read.read;
  CHECK(overlay.citations.at("nq-05").number == "05/NQ-HĐND");
  REQUIRE(overlay.bases.size() == 2);
  CHECK(markup_text(overlay.bases.at(0).text) == "Căn cứ {cite.nq-05}");
  CHECK(overlay.bases.at(0).group.empty());
  CHECK(markup_text(overlay.bases.at(1).text) == "Căn cứ các văn bản");
  CHECK(overlay.bases.at(1).group.size() == 2);
  CHECK(overlay.closing.size() == 1);
  CHECK(overlay.recipients.at(1).archive == std::vector<std::string>{"VT"});
}

TEST_CASE("what changes items") {
  const OverlayText read = overlay_with(R"('overrides': [
    {'replace': 'nv-kiem-tra', 'was': 'Kiểm tra', 'with': {'id': 'nv-kiem-tra', 'role': 'tasks',
      'title': 'KIỂM TRA', 'items': ['Hằng quý.']}},
    {'replace': 'nv-nguon-luc/1', 'with': 'Bố trí kinh phí.'},
    {'drop': 'nv-nguon-luc/2', 'was': ''},
    {'keep': 'mt-bao-tang'},
    {'before': 'a', 'add': ['x']}, {'after': 'a', 'add': ['y', {'text': 'z'}]},
    {'into': 'a', 'add': ['t']}])");
  CHECK(read.report() == "");
  REQUIRE(read.read);
  const auto& overrides = read.read->overrides;
  REQUIRE(overrides.size() == 7);
  CHECK(overrides.at(0).action == Action::replace);
  CHECK(overrides.at(0).item == "nv-kiem-tra");
  CHECK(overrides.at(0).was == "Kiểm tra");
  CHECK(written_at(overrides.at(0).where, 11) == "{\"replace\":");
  CHECK(overrides.at(0).items.at(0).role == Role::tasks);
  CHECK(overrides.at(0).items.at(0).items.size() == 1);
  CHECK(overrides.at(1).items.at(0).text.size() == 1);
  CHECK_FALSE(overrides.at(1).was);
  CHECK(overrides.at(2).action == Action::drop);
  CHECK_MESSAGE(overrides.at(2).was == "", "an item without words has been remembered too");
  CHECK(overrides.at(2).items.empty());
  CHECK(overrides.at(3).action == Action::keep);
  CHECK(overrides.at(4).action == Action::before);
  CHECK(overrides.at(5).action == Action::after);
  CHECK(overrides.at(5).items.size() == 2);
  CHECK(overrides.at(6).action == Action::into);
}

TEST_CASE("what an overlay cannot lack") {
  CHECK(OverlayText("{}", read_overlay).report() == "E0109 , E0109 ");
  CHECK(OverlayText("[]", read_overlay).report() == "E0108 ");
  CHECK(OverlayText("{'parent': '', 'unit': 9187}", read_overlay).report() ==
        "E0121 /parent, E0108 /unit");
  CHECK(OverlayText("{'parent': 'a', 'unit': '09187', 'unit': 'x'}", read_overlay).report() ==
        "E0106 /unit");
}

TEST_CASE("unknown keys and words, with those that were meant") {
  CHECK(report_on("'overides': []") == "E0107 /overides");
  CHECK(overlay_with("'overides': []").meant() == "overrides");
  CHECK_MESSAGE(report_on("'kind': 'ke-hoach'") == "E0107 /kind", "the parent's");
  CHECK(report_on("'level': 'commune', 'body': []") == "E0107 /level, E0107 /body");
  CHECK(report_on("'facts': {'haz': {}}") == "E0107 /facts/haz");
  CHECK(overlay_with("'facts': {'deadline': {}}").meant() == "deadlines");
  CHECK(overlay_with("'overrides': [{'dorp': 'a'}]").meant() == "drop");
  CHECK(report_on("'suggestions': 'taken'") == "E0110 /suggestions");
  CHECK(overlay_with("'suggestions': 'taken'").meant() == "take");
  CHECK(report_on("'suggestions': true") == "E0108 /suggestions");
}

TEST_CASE("mistakes in the head") {
  CHECK(report_on("'number': 0, 'symbol': '', 'date': '2026-06-31', 'dates': 'longer'") ==
        "E0111 /date, E0112 /number, E0121 /symbol, E0110 /dates");
  CHECK(report_on("'urgency': 'gap', 'draft': 1, 'drafter': {}, 'in': 24") ==
        "E0108 /in, E0108 /draft, E0109 /drafter, E0110 /urgency");
  CHECK(report_on("'$schema': 5, 'allocation': ['a']") == "E0108 /$schema, E0108 /allocation");
}

TEST_CASE("mistakes in what is added to the bases") {
  CHECK(report_on("'bases': {'items': []}") == "E0108 /bases");
  CHECK(report_on("'bases': ['', 5, {'opening': 'Căn cứ'}, {'items': ['a'], 'shape': 'lines'}]") ==
        "E0121 /bases/0, E0108 /bases/1, E0109 /bases/2, E0107 /bases/3/shape, E0109 /bases/3");
  CHECK(report_on("'citations': {'nghị quyết': {'type': 'Nghị quyết'}, 'b': {}}") ==
        "E0122 /citations/nghị quyết, E0109 /citations/b");
  CHECK(report_on("'closing': 'Trên đây', 'recipients': [{'note': 'b/c'}]") ==
        "E0108 /closing, E0120 /recipients/0, E0124 /recipients/0/note");
}

TEST_CASE("an override does one thing") {
  CHECK(report_on("'overrides': [{'replace': 'a', 'drop': 'a', 'with': 'x'}]") ==
        "E0119 /overrides/0/drop");
  CHECK(report_on("'overrides': [{'keep': 'a', 'drop': 'a'}, {'before': 'a', 'after': 'b', "
                  "'into': 'c', 'add': ['x']}]") ==
        "E0119 /overrides/0/keep, E0119 /overrides/1/after, E0119 /overrides/1/into");
  CHECK(report_on("'overrides': [{}, {'was': 'x'}, {'with': 'x'}, {'add': ['x']}, 'a', null]") ==
        "E0624 /overrides/0, E0624 /overrides/1, E0624 /overrides/2, E0624 /overrides/3, "
        "E0108 /overrides/4, E0108 /overrides/5");
}

TEST_CASE("an override has what it needs, and nothing else") {
  CHECK(report_on("'overrides': [{'replace': 'a'}]") == "E0109 /overrides/0");
  CHECK(report_on("'overrides': [{'after': 'a'}]") == "E0109 /overrides/0");
  CHECK(report_on("'overrides': [{'into': 'a', 'with': 'x'}]") ==
        "E0119 /overrides/0/with, E0109 /overrides/0");
  CHECK(report_on("'overrides': [{'replace': 'a', 'add': ['x'], 'with': 'y'}]") ==
        "E0119 /overrides/0/add");
  CHECK(report_on("'overrides': [{'drop': 'a', 'with': 'x', 'add': ['x']}, {'keep': 'b', "
                  "'add': []}]") ==
        "E0119 /overrides/0/with, E0119 /overrides/0/add, E0119 /overrides/1/add");
  CHECK(report_on("'overrides': [{'into': 'a', 'add': []}, {'into': 'a', 'add': 'x'}]") ==
        "E0121 /overrides/0/add, E0108 /overrides/1/add");
  CHECK(report_on("'overrides': [{'drop': ''}, {'drop': 5}, {'drop': 'a', 'was': null}]") ==
        "E0121 /overrides/0/drop, E0108 /overrides/1/drop, E0108 /overrides/2/was");
  CHECK(report_on("'overrides': {'drop': 'a'}") == "E0108 /overrides");
}

TEST_CASE("of two changes of one item none is lost in silence") {
  const OverlayText read = overlay_with(
      "'overrides': [{'drop': 'a'},\n{'after': 'a', 'add': ['x']}, {'replace': 'a', 'with': 'y'}]");
  CHECK(read.report() == "E0625 /overrides/2");
  CHECK(read.diagnostics.all().at(0).arguments == std::vector<std::string>{"a", "1"});
  CHECK(report_on("'overrides': [{'after': 'a', 'add': ['x']}, {'after': 'a', 'add': ['y']}, "
                  "{'keep': 'a'}, {'drop': 'a/1'}]") == "");
}

TEST_CASE("mistakes in the items of overrides") {
  CHECK(report_on("'overrides': [{'replace': 'a', 'with': {'tittle': 'A', 'text': 'x'}}]") ==
        "E0107 /overrides/0/with/tittle");
  CHECK(report_on("'overrides': [{'replace': 'a', 'with': {}}, {'replace': 'b', 'with': ['x']}]") ==
        "E0120 /overrides/0/with, E0108 /overrides/1/with");
  CHECK(report_on("'overrides': [{'into': 'a', 'add': ['**x', {'id': 'một', 'text': 'x'}]}]") ==
        "E0203 /overrides/0/add/0, E0122 /overrides/0/add/1/id");
  CHECK_MESSAGE(report_on("'overrides': [{'into': 'a', 'add': [{'title': 'A', 'items': [{'title': "
                          "'B', 'role': 'tasks'}]}]}]") == "E0107 /overrides/0/add/0/items/0/role",
                "only sections have roles");
  CHECK_MESSAGE(report_on("'overrides': [{'replace': 'a', 'with': {'id': 'm', 'text': 'x'}}, "
                          "{'into': 'b', 'add': [{'items': [{'id': 'm', 'text': 'y'}]}]}]") ==
                    "E0114 /overrides/1/add/0/items/0/id",
                "ids are unique in all overrides together");
}

TEST_CASE("footnotes may be the parent's, which only deriving knows") {
  CHECK(report_on("'closing': ['Hết[^a].'], 'overrides': [{'replace': 'a', 'with': 'x[^b]'}]") ==
        "");
  CHECK(report_on("'footnotes': {'b': 'Chú thích'}") == "E0107 /footnotes");
}

}  // namespace
}  // namespace vanban
