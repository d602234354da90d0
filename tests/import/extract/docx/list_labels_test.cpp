// Labels that Word counts stand before the words as their reader sees them.
#include <doctest/doctest.h>

#include "import/extract/docx/list_counters.h"
#include "import/extract/docx/symbol_fonts.h"
#include "import/extract/docx/word_bodies.h"

using namespace vanban;

namespace {

std::string level(int index, std::string_view format, std::string_view text,
                  std::string_view more = {}) {
  return "<w:lvl w:ilvl='" + std::to_string(index) + "'><w:start w:val='1'/><w:numFmt w:val='" +
         std::string(format) + "'/><w:lvlText w:val='" + std::string(text) + "'/>" +
         std::string(more) + "</w:lvl>";
}

std::string definition(int id, std::string_view levels) {
  return "<w:abstractNum w:abstractNumId='" + std::to_string(id) + "'>" + std::string(levels) +
         "</w:abstractNum>";
}

std::string list(int id, int definition, std::string_view overrides = {}) {
  return "<w:num w:numId='" + std::to_string(id) + "'><w:abstractNumId w:val='" +
         std::to_string(definition) + "'/>" + std::string(overrides) + "</w:num>";
}

std::string item(std::string_view words, int list, int level = 0) {
  return paragraph(words, "<w:numPr><w:ilvl w:val='" + std::to_string(level) +
                              "'/><w:numId w:val='" + std::to_string(list) + "'/></w:numPr>");
}

std::string listed(std::string_view body, std::string_view numbering,
                   std::string_view styles = "") {
  return shown_blocks(
      word(body, {{"numbering", std::string(numbering)}, {"styles", std::string(styles)}}));
}

const std::string outline =
    definition(0, level(0, "upperRoman", "%1.") + level(1, "decimal", "%2.") +
                      level(2, "decimal", "%2.%3.") + level(3, "lowerLetter", "%4)")) +
    list(1, 0);

}  // namespace

TEST_CASE("levels count, and those below begin anew") {
  CHECK(listed(item("A", 1) + item("B", 1, 1) + item("C", 1, 2) + item("D", 1, 2) +
                   item("E", 1, 1) + item("F", 1, 2) + item("G", 1) + item("H", 1, 1) +
                   item("I", 1, 3),
               outline) == "I.| A\n1.| B\n1.1.| C\n1.2.| D\n2.| E\n2.1.| F\nII.| G\n1.| H\na)| I");
}

TEST_CASE("items know the level of their list") {
  const ExtractedFile file =
      word(item("A", 1) + item("B", 1, 3) + paragraph("C"), {{"numbering", outline}});
  CHECK(line_at(file, 0).list_level == 0);
  CHECK(line_at(file, 1).list_level == 3);
  CHECK_FALSE(line_at(file, 2).list_level.has_value());
}

TEST_CASE("levels above that were not used show where they begin") {
  CHECK(listed(item("A", 1, 2), outline) == "1.1.| A");
}

TEST_CASE("lists of one definition go on, unless they are told to begin") {
  const std::string numbering =
      definition(0, level(0, "decimal", "%1.")) + list(1, 0) + list(2, 0) +
      list(3, 0, "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='7'/></w:lvlOverride>");
  CHECK(listed(item("A", 1) + item("B", 2) + item("C", 3) + item("D", 3) + item("E", 1),
               numbering) == "1.| A\n2.| B\n7.| C\n8.| D\n9.| E");
}

TEST_CASE("a level may go on over those above, be in figures, or have no space behind") {
  const std::string numbering =
      definition(0, level(0, "upperRoman", "%1.") +
                        level(1, "decimal", "Điều %2.", "<w:lvlRestart w:val='0'/>") +
                        level(2, "decimal", "%1.%3", "<w:isLgl/><w:suff w:val='nothing'/>")) +
      list(1, 0);
  CHECK(listed(item("A", 1) + item("B", 1, 1) + item("C", 1) + item("D", 1, 1) + item(" E", 1, 2),
               numbering) == "I.| A\nĐiều 1.| B\nII.| C\nĐiều 2.| D\n2.1| E");
}

TEST_CASE("bullets are the signs they look like") {
  const std::string symbol = "<w:rPr><w:rFonts w:ascii='Symbol' w:hAnsi='Symbol'/></w:rPr>";
  const std::string numbering =
      definition(0, level(0, "bullet", "\xEF\x80\xAD", symbol) + level(1, "bullet", "–") +
                        level(2, "bullet", "+") + level(3, "bullet", "\xEF\x82\xB7", symbol)) +
      list(1, 0);
  CHECK(listed(item("A", 1) + item("B", 1, 1) + item("C", 1, 2) + item("D", 1, 3), numbering) ==
        "-| A\n-| B\n+| C\n•| D");
  CHECK(bullet_sign("o", "Courier New") == "○");
  CHECK(bullet_sign("\xEF\x83\x98", "Wingdings") == "➢");
}

TEST_CASE("styles number paragraphs, and a paragraph may refuse") {
  const std::string styles =
      "<w:style w:type='paragraph' w:styleId='Muc'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr>"
      "</w:pPr></w:style><w:style w:type='paragraph' w:styleId='Con'><w:basedOn w:val='Muc'/>"
      "</w:style>";
  const std::string numbering =
      definition(0, level(0, "upperRoman", "%1.") +
                        level(1, "decimal", "%2.", "<w:pStyle w:val='Con'/>")) +
      list(1, 0);
  CHECK(
      listed(paragraph("A", "<w:pStyle w:val='Muc'/>") + paragraph("B", "<w:pStyle w:val='Con'/>") +
                 paragraph("C", "<w:pStyle w:val='Muc'/><w:numPr><w:numId w:val='0'/></w:numPr>") +
                 paragraph("D", "<w:pStyle w:val='Muc'/>"),
             numbering, styles) == "I.| A\n1.| B\nC\nII.| D");
}

TEST_CASE("labels look as their level and the paragraph's mark say") {
  const std::string numbering =
      definition(0, level(0, "lowerLetter", "%1.", "<w:rPr><w:caps/></w:rPr>")) + list(1, 0);
  CHECK(listed("<w:p><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr><w:rPr><w:b/></w:rPr></w:pPr>" +
                   run("Mục", "<w:b/>") + "</w:p>",
               numbering) == "[A.| Mục]");
}

TEST_CASE("cells may hold labels alone, empty paragraphs only count") {
  const std::string numbering = definition(0, level(0, "decimal", "%1")) + list(1, 0);
  CHECK(listed(item("", 1) + item("A", 1) + "<w:tbl><w:tr><w:tc>" + item("", 1) + "</w:tc><w:tc>" +
                   paragraph("x") + "</w:tc></w:tr></w:tbl>",
               numbering) == "2| A\n3|; x");
}

TEST_CASE("figures of every kind") {
  CHECK(list_figure(27, "lowerLetter") == "aa");
  CHECK(list_figure(5, "lowerLetter") == "e");
  CHECK(list_figure(4, "upperRoman") == "IV");
  CHECK(list_figure(9, "decimalZero") == "09");
  CHECK(list_figure(21, "vietnameseCounting") == "hai mươi mốt");
  CHECK(list_figure(3, "none").empty());
  CHECK(list_figure(3, "hebrew1") == "3");
  CHECK(list_figure(1'000'000'000, "lowerLetter") == "1000000000");
  CHECK(list_figure(-1, "upperRoman") == "-1");
}

TEST_CASE("lists that lead in circles or nowhere show no label") {
  CHECK(listed(item("A", 9), outline) == "A");
  CHECK(listed(item("A", 2), list(2, 5)) == "A");
  const std::string loop =
      "<w:abstractNum w:abstractNumId='0'><w:numStyleLink w:val='S'/></w:abstractNum>" + list(1, 0);
  CHECK(listed(item("A", 1), loop,
               "<w:style w:type='numbering' w:styleId='S'><w:pPr><w:numPr><w:numId w:val='1'/>"
               "</w:numPr></w:pPr></w:style>") == "A");
  const std::string linked =
      "<w:abstractNum w:abstractNumId='0'><w:numStyleLink w:val='S'/></w:abstractNum>" +
      definition(1, level(0, "decimal", "%1)")) + list(1, 0) + list(2, 1);
  CHECK(listed(item("A", 1), linked,
               "<w:style w:type='numbering' w:styleId='S'><w:pPr><w:numPr><w:numId w:val='2'/>"
               "</w:numPr></w:pPr></w:style>") == "1)| A");
}
