// Whose an overlay is, without reading it.
#include "read/overlay/overlay_head.h"

#include <doctest/doctest.h>
#include <string>

#include "read/overlay.h"
#include "support/project_file.h"

namespace vanban {
namespace {

std::string head_of(const std::string& text) {
  const auto head = skim_overlay(text);
  return head ? head->parent + "|" + head->unit + "|" + head->in : "none";
}

TEST_CASE("parent and unit at the top of the file") {
  CHECK(head_of(R"({"parent": "a", "unit": "b"})") == "a|b|");
  CHECK(head_of("// \"unit\": \"x\"\n{/* \"unit\": \"y\" */ \"in\": \"c\",\n\"unit\"\n: \"b\", "
                "\"parent\":\"a\"}") == "a|b|c");
  CHECK(head_of(R"({"facts": {"unit": "x", "parent": ["y"]}, "parent": "a", "unit": "b"})") ==
        "a|b|");
  CHECK(head_of(R"({"subject": "\"unit\": \"x\" {", "parent": "a", "unit": "b"})") == "a|b|");
  CHECK_MESSAGE(head_of(R"({"parent": "a", "unit": "b", "facts": {{{)") == "a|b|",
                "a mistake further on");
  CHECK_MESSAGE(head_of("{\"parent\": \"a\", \"unit\": \"xa\u0303\"}") == "a|xã|", "in NFC");
}

TEST_CASE("where only reading tells") {
  for (const std::string text :
       {"", "{}", R"({"parent": "a"})", R"({"parent": "a", "unit": 9187})",
        R"({"parent": "a", "unit": "x\u00e3"})", R"({"parent": "a", "unit": ""})",
        R"({"parent": "a", "unit": "b", "unit": "c"})", R"(["parent", "a", "unit", "b"])",
        R"({"parent": "a", "unit": null, "x": "b"})", "{\"parent\": \"a\", \"unit\": \"\xFF\"}",
        R"({"parent": "a", "unit": "b)", "{\"parent\": \"a\", \"unit\\"}) {
    CHECK_MESSAGE(head_of(text) == "none", text);
  }
}

TEST_CASE("the same as reading finds, place by place") {
  for (const std::string name : {"kinh-bac", "yen-phong"}) {
    Sources sources;
    Diagnostics diagnostics;
    const Source file = sources.add(name, read_project_file("data/" + name + ".overlay.json"));
    const auto overlay = read_overlay(file, diagnostics);
    const auto head = skim_overlay(file->text);
    REQUIRE(overlay);
    REQUIRE(head);
    CHECK(head->parent == overlay->parent);
    CHECK(head->unit == overlay->unit.unit);
    CHECK(head->parent_offset == overlay->parent_where.offset);
    CHECK(head->unit_offset == overlay->unit.unit_where.offset);
  }
}

}  // namespace
}  // namespace vanban
