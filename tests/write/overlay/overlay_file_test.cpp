// The overlay that a clerk starts with, and the words of the parent put into one later.
#include "write/overlay/overlay_file.h"

#include <doctest/doctest.h>
#include <string>

#include "read/overlay.h"
#include "support/diagnosed.h"

namespace vanban {
namespace {

struct ReadOverlay {
  Sources sources;
  Diagnostics diagnostics;
  std::optional<Overlay> overlay;

  explicit ReadOverlay(std::string text)
      : overlay(read_overlay(sources.add("a.overlay.json", std::move(text)), diagnostics)) {}
};

// Single quotes stand for double ones.
std::string with_double_quotes(std::string text) {
  for (char& c : text) {
    if (c == '\'') c = '"';
  }
  return text;
}

Overlay overlay_of(const std::string& members) {
  const ReadOverlay read(
      with_double_quotes("{'parent': 'bac-ninh.plan.json', 'unit': '09187', " + members + "}"));
  REQUIRE_MESSAGE(read.overlay, codes_of(read.diagnostics));
  return *read.overlay;
}

TEST_CASE("a new overlay is read without complaint and says nothing but whose it is") {
  Overlay overlay;
  overlay.parent = "bac-ninh.plan.json";
  overlay.unit.unit = "09187";
  overlay.date = Date{2026, 6, std::nullopt};
  overlay.facts.has = {{"museum", false}, {"library", std::nullopt}};
  const std::string file = write_overlay_file(
      overlay, {.counts = {"thon"}, .notes = {{"counts/thon", "số thôn,\ntổ dân phố"}}});
  CAPTURE(file);
  const ReadOverlay read(file);
  CHECK(codes_of(read.diagnostics) == "");
  REQUIRE(read.overlay);
  CHECK(read.overlay->parent == "bac-ninh.plan.json");
  CHECK(read.overlay->date == Date{2026, 6, std::nullopt});
  CHECK(read.overlay->facts.has.at("museum") == false);
  CHECK(read.overlay->facts.has.at("library") == std::nullopt);
  CHECK(read.overlay->facts.counts.empty());
  CHECK(read.overlay->overrides.empty());
  CHECK(file.find("\n      // số thôn, tổ dân phố\n      \"thon\": null\n") != std::string::npos);
  CHECK(file.find("\n  \"number\": null,\n") != std::string::npos);
}

TEST_CASE("all that an overlay holds is written") {
  const Overlay overlay = overlay_of(R"('in': 'tỉnh Bắc Ninh', 'number': 5, 'symbol': 'KH-UBND',
    'date': '2026-06-30', 'subject': 'Học tập', 'draft': true,
    'facts': {'has': {'museum': true}, 'counts': {'thon': 12}, 'bodies': {'van-hoa': 'Công chức Văn hóa',
      'bien-phong': null}, 'targets': {'dv-xa': {'2030': {'value': 80, 'count': '10/12 thôn'}}},
      'deadlines': {'bao-cao': '11-30'}, 'archive': ['VT', 'VHXH'],
      'signature': {'name': 'Nguyễn Văn B', 'position': {'title': 'Chủ tịch'}}},
    'citations': {'nq': {'type': 'Nghị quyết', 'number': '5/NQ-HĐND'}}, 'bases': ['Căn cứ {cite.nq}'],
    'closing': ['Hết'], 'recipients': ['UBND tỉnh'], 'suggestions': 'take',
    'allocation': 'phan-bo.allocation.json',
    'overrides': [{'replace': 'a', 'was': 'cũ', 'with': {'text': 'mới', 'items': ['x']}}, {'drop': 'b/2'},
      {'keep': 'c'}, {'before': 'd', 'add': ['y']}, {'after': 'd', 'add': [{'title': 'T'}]},
      {'into': 'd', 'add': ['z']}])");
  const std::string file = write_overlay_file(overlay);
  CAPTURE(file);
  const ReadOverlay read(file);
  REQUIRE_MESSAGE(read.overlay, codes_of(read.diagnostics));
  CHECK(write_overlay_file(*read.overlay) == file);
  for (const std::string part :
       {"'in': 'tỉnh Bắc Ninh'",
        "'number': 5",
        "'date': '2026-06-30'",
        "'draft': true",
        "'museum': true",
        "'thon': 12",
        "'bien-phong': null",
        "'dv-xa': {'2030': {'value': 80, 'count': '10/12 thôn'}}",
        "'bao-cao': '11-30'",
        "'archive': ['VT', 'VHXH']",
        "'name': 'Nguyễn Văn B'",
        "'nq': {'type': 'Nghị quyết'",
        "'bases': ['Căn cứ {cite.nq}']",
        "'closing': ['Hết']",
        "'suggestions': 'take'",
        "'allocation': 'phan-bo.allocation.json'",
        "{'replace': 'a', 'was': 'cũ', 'with': {'text': 'mới', 'items': ['x']}}",
        "{'drop': 'b/2'}",
        "{'keep': 'c'}",
        "{'before': 'd', 'add': ['y']}",
        "{'after': 'd', 'add': [{'title': 'T'}]}",
        "{'into': 'd', 'add': ['z']}"}) {
    CHECK_MESSAGE(file.find(with_double_quotes(part)) != std::string::npos, part);
  }
}

std::string remembered(const std::string& file, const std::string& before,
                       const std::string& words) {
  return remember_originals(file, {{file.find(before), words}});
}

TEST_CASE("the parent's words become the first member, set off as that was") {
  CHECK(remembered(R"([{"drop": "a"}])", "\"drop\"", "cũ \"x\"\ny") ==
        R"([{"was": "cũ \"x\"\ny", "drop": "a"}])");
  CHECK(remembered("{ \"drop\": \"a\" }", " \"drop\"", "w") ==
        "{ \"was\": \"w\", \"drop\": \"a\" }");
  CHECK(remembered("{\r\n\t\"drop\": \"a\"\r\n}", "\r\n\t\"drop\"", "w") ==
        "{\r\n\t\"was\": \"w\",\r\n\t\"drop\": \"a\"\r\n}");
  CHECK(remembered("{ // bỏ\n  \"drop\": \"a\"}", " // bỏ", "w") ==
        "{ \"was\": \"w\", // bỏ\n  \"drop\": \"a\"}");
}

TEST_CASE("many at once, in whatever order, and all else stays") {
  const std::string file = "// ghi chú  \n[ {\"drop\":\"ă\"},\n  {\"keep\" : \"b\"} ]";
  const std::size_t first = file.find("\"drop\""), second = file.find("\"keep\"");
  CHECK(
      remember_originals(file, {{second, "2"}, {first, "1"}}) ==
      "// ghi chú  \n[ {\"was\": \"1\", \"drop\":\"ă\"},\n  {\"was\": \"2\", \"keep\" : \"b\"} ]");
  CHECK(remember_originals(file, {}) == file);
}

}  // namespace
}  // namespace vanban
