#include "diag/source.h"

#include <doctest/doctest.h>
#include <string_view>

namespace vanban {
namespace {

SourceText text_of(std::string_view text) {
  return {"a.json", std::string(text)};
}

// The pointer at the first place of `mark` in the text.
std::string pointer_at(std::string_view text, std::string_view mark) {
  const std::size_t at = text.find(mark);
  REQUIRE(at != std::string_view::npos);
  return json_pointer(text_of(text), at);
}

TEST_CASE("columns are counted in code points") {
  const SourceText source = text_of("{\n  \"tên\": \"Hải Dương\", \"x\": 1\n}");
  const LineColumn place = line_column(source, source.text.find("\"x\""));
  CHECK(place.line == 2);
  CHECK(place.column == 23);
  CHECK(place.line_text == "  \"tên\": \"Hải Dương\", \"x\": 1");
}

TEST_CASE("line and column at the edges of a text") {
  const SourceText source = text_of("a\r\nb\n");
  CHECK(line_column(source, 0).column == 1);
  CHECK(line_column(source, 0).line_text == "a");
  CHECK(line_column(source, 3).line == 2);
  CHECK(line_column(source, 5).line == 3);
  CHECK(line_column(source, 5).line_text == "");
  CHECK(line_column(source, 999).line == 3);
  CHECK(line_column(text_of(""), 0).line == 1);
}

TEST_CASE("broken UTF-8 counts one column a byte") {
  const LineColumn place = line_column(text_of("ab\xFF\xFE"
                                               "cd"),
                                       4);
  CHECK(place.column == 5);
}

TEST_CASE("pointers to values, keys and inside texts") {
  const std::string_view text = R"(// first {"comment"
    {"body": [{"title": "x"}, {"items": [1, {"text": "có {chỗ}"}]}], /* [ */ "a/b~": true})";
  CHECK(pointer_at(text, "{\"body\"") == "");
  CHECK(pointer_at(text, "\"body\"") == "/body");
  CHECK(pointer_at(text, "[{") == "/body");
  CHECK(pointer_at(text, "{\"title\"") == "/body/0");
  CHECK(pointer_at(text, "\"x\"") == "/body/0/title");
  CHECK(pointer_at(text, "1,") == "/body/1/items/0");
  CHECK(pointer_at(text, "{chỗ}") == "/body/1/items/1/text");
  CHECK(pointer_at(text, "true") == "/a~1b~0");
}

TEST_CASE("pointers at places where a value is missing or wrong") {
  CHECK(pointer_at(R"({"a": [1, 2, !]})", "!") == "/a/2");
  CHECK(json_pointer(text_of(R"({"a": {"b": [1,)"), 99) == "/a/b/1");
  CHECK(json_pointer(text_of(R"({"a": "không đóng)"), 12) == "/a");
}

TEST_CASE("a text that is no JSON has no pointers") {
  CHECK(pointer_at("code,name\n24,Bắc Ninh", "Bắc") == "");
  CHECK(pointer_at("]]]] 1", "1") == "");
  CHECK(pointer_at("/* never closed", "closed") == "");
  CHECK(json_pointer(text_of(""), 0) == "");
  CHECK(json_pointer(text_of("\"\\"), 1) == "");
}

TEST_CASE("sources keep their place") {
  Sources sources;
  const Source first = sources.add("a", "1");
  for (int i = 0; i < 100; ++i) sources.add("b", "2");
  CHECK(first->name == "a");
  CHECK(first->text == "1");
}

}  // namespace
}  // namespace vanban
