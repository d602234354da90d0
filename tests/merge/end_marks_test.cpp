#include "merge/end_marks.h"

#include <doctest/doctest.h>

#include "support/documents.h"
#include "write/debug/inline_dump.h"

using namespace vanban;

namespace {

constexpr Emphasis bold{true, false};

std::string ended(RichText text, const char* mark) {
  end_with(text, mark);
  return dump(text);
}

std::string set(RichText text, const char* mark) {
  set_end(text, mark);
  return dump(text);
}

// A document of these blocks after it was closed, in lines.
std::vector<std::string> closed(std::vector<Block> blocks) {
  Part part;
  part.blocks = std::move(blocks);
  close_part(part, "./.");
  std::vector<std::string> lines;
  for (const Block& block : part.blocks) {
    if (const auto* paragraph = std::get_if<Paragraph>(&block))
      lines.push_back(dump(paragraph->text));
  }
  return lines;
}

std::string closed(RichText text) {
  return closed({Paragraph{Paragraph::Kind::body, std::move(text)}}).at(0);
}

std::string closed(const std::string& text) {
  return closed(rich(text));
}

}  // namespace

TEST_CASE("a mark is added where there is none") {
  CHECK(ended(rich("Công an tỉnh"), ":") == "Công an tỉnh:");
  CHECK(ended(rich("Công an tỉnh."), ":") == "Công an tỉnh.");
  CHECK(ended(rich("Công an tỉnh: "), ":") == "Công an tỉnh:");
  CHECK(ended(rich("“Trích”"), ";") == "“Trích”;");
  CHECK(ended(rich(""), ";") == "");
  CHECK(ended(rich(" "), ";") == "");
}

TEST_CASE("a mark is not part of the last emphasised words") {
  CHECK(ended(rich({Text{"a ", {}}, Text{"b", bold}}), ":") == "a **b**:");
  CHECK(set(rich({Text{"a ", {}}, Text{"b.", bold}}), ";") == "a **b**;");
}

TEST_CASE("a mark is set whatever was typed") {
  CHECK(set(rich("VT"), ".") == "VT.");
  CHECK(set(rich("VT;"), ".") == "VT.");
  CHECK(set(rich("VT ;. "), ".") == "VT.");
  CHECK(set(rich("VT,"), "") == "VT");
  CHECK(set(rich("…"), ";") == "…;");
}

TEST_CASE("a mark keeps its side of the notes") {
  CHECK(set(rich({Text{"a;", {}}, FootnoteCall{0, 1}}), ".") == "a.{note 0: 1}");
  CHECK(set(rich({Text{"a", {}}, FootnoteCall{0, 1}}), ".") == "a{note 0: 1}.");
  CHECK(ended(rich({Text{"a;", {}}, FootnoteCall{0, 1}}), ".") == "a;{note 0: 1}");
}

TEST_CASE("./. takes the place of the full stop, once") {
  for (const std::string text : {"Hết", "Hết.", "Hết;", "Hết./.", "Hết./. ", "Hết ./.", "Hết. ",
                                 "Hết../.", "Hết.\u00A0", "Hết ;."}) {
    CAPTURE(text);
    CHECK(closed(text) == "Hết./.");
  }
}

TEST_CASE("./. after other endings") {
  CHECK(closed("“Hết”") == "“Hết”./.");
  CHECK(closed("“Hết.”") == "“Hết.”./.");
  CHECK(closed("(Hết)") == "(Hết)./.");
  CHECK(closed("v.v.") == "v.v./.");
  CHECK(closed("rồi…") == "rồi…/.");
  CHECK(closed("rồi...") == "rồi.../.");
  CHECK(closed("Hết!") == "Hết!./.");
}

TEST_CASE("./. after bold words, citations, gaps, notes and line breaks") {
  CHECK(closed(rich({Text{"trước ", {}}, Text{"15/12.", bold}})) == "trước **15/12**./.");
  CHECK(closed(rich({Text{"a", bold}, Text{". ", {}}})) == "**a**./.");
  CHECK(closed(rich({Text{"a.", bold}, Text{" ", {}}})) == "**a**./.");
  CHECK(closed(rich({Text{"theo ", {}}, Citation{"q", Citation::Form::full, {}, {{"Q", {}}}}})) ==
        "theo {cite q full: Q}./.");
  CHECK(closed(rich({Text{"số ", {}}, Blank{Blank::Field::number, {}}})) == "số {number}./.");
  CHECK(closed(rich({Text{"a.", {}}, FootnoteCall{0, 1}})) == "a./.{note 0: 1}");
  CHECK(closed(rich({Text{"a", {}}, FootnoteCall{0, 1}, Text{".", {}}})) == "a{note 0: 1}./.");
  CHECK(closed(rich({Text{"a.", {}}, LineBreak{}})) == "a./.");
}

TEST_CASE("the end mark goes to the last text of the last item") {
  Item section =
      titled(Marker::section, "MỤC", {item(Marker::number, "một."), item(Marker::number, "hai.")});
  Part part;
  part.blocks = {section, Signing{}};
  close_part(part, "./.");
  const auto& closed_section = std::get<Item>(part.blocks.front());
  CHECK(dump(closed_section.items.front().text.front()) == "một.");
  CHECK(dump(closed_section.items.back().text.front()) == "hai./.");
}

TEST_CASE("a heading without text below it takes the mark") {
  Part part;
  part.blocks = {titled(Marker::section, "MỤC")};
  close_part(part, "./.");
  CHECK(dump(std::get<Item>(part.blocks.front()).title) == "MỤC./.");
}

TEST_CASE("where a part ends with a table the mark has a line of its own") {
  Table table;
  CHECK(closed({Paragraph{Paragraph::Kind::body, rich("a.")}, table}) ==
        std::vector<std::string>{"a.", "./."});
  Item with_table = item(Marker::number, "a.");
  with_table.table = table;
  CHECK(closed({with_table, Signing{}}) == std::vector<std::string>{"./."});
}

TEST_CASE("a part without text has no end") {
  CHECK(closed({Letterhead{}, Title{}, Signing{}}).empty());
}
