// Footnotes and endnotes, headers and footers of Word files.
#include <doctest/doctest.h>

#include "import/extract/docx/word_bodies.h"

using namespace vanban;

namespace {

const std::string page_field =
    "<w:fldSimple w:instr=' PAGE '><w:r><w:t>2</w:t></w:r></w:fldSimple>";

std::string section(std::string_view references) {
  return "<w:sectPr>" + std::string(references) + "</w:sectPr>";
}

}  // namespace

TEST_CASE("notes are numbered as they are called, footnotes and endnotes alike") {
  const ExtractedFile file =
      word(in_paragraph(run("Một") + "<w:r><w:endnoteReference w:id='2'/></w:r>" + run(", hai") +
                        "<w:r><w:footnoteReference w:id='5'/></w:r>" + run(".")),
           {{"footnotes", "<w:footnote w:type='separator' w:id='-1'>" + paragraph("") +
                              "</w:footnote><w:footnote w:id='5'>" +
                              in_paragraph("<w:r><w:footnoteRef/></w:r>" + run(" Chân", "<w:i/>")) +
                              paragraph("trang") + "</w:footnote>"},
            {"endnotes", "<w:endnote w:id='2'>" + paragraph("Cuối") + "</w:endnote>"}});
  CHECK(shown_blocks(file) == "Một{1}, hai{2}.");
  CHECK(shown_notes(file) == "1: Cuối; 2: /Chân/ trang");
  CHECK(file.diagnostics.all().empty());
  CHECK(places_are_right(file));
}

TEST_CASE("a mark of the author's own is the note's, not text") {
  const ExtractedFile file =
      word(in_paragraph(run("Một") +
                        "<w:r><w:footnoteReference w:customMarkFollows='1' w:id='1'/>"
                        "<w:t>(*)</w:t></w:r>" +
                        run(" hai")),
           {{"footnotes", "<w:footnote w:id='1'>" + paragraph("Ghi chú") + "</w:footnote>"}});
  CHECK(shown_blocks(file) == "Một{1} hai");
}

TEST_CASE("notes that are missing, and those that nobody calls") {
  const ExtractedFile file =
      word(in_paragraph(run("Một") + "<w:r><w:footnoteReference w:id='9'/></w:r>"),
           {{"footnotes", "<w:footnote w:id='1'>" + paragraph("Bỏ quên") + "</w:footnote>"}});
  CHECK(shown_blocks(file) == "Một");
  CHECK(codes_of(file.diagnostics) == "E0830");
  CHECK(shown_left_out(file) == "out-hidden: Bỏ quên");
}

TEST_CASE("page numbers are dropped, what repeats is left out once") {
  const std::string references =
      "<w:headerReference w:type='default' r:id='header1'/><w:headerReference w:type='first' "
      "r:id='header2'/><w:footerReference r:id='footer1'/><w:footerReference r:id='footer2'/>";
  const ExtractedFile file =
      word(paragraph("Một", section(references)) + paragraph("Hai") + section(references),
           {{"header1", in_paragraph(page_field)},
            {"header2", in_paragraph(run("- ") + page_field + run(" -"))},
            {"footer1", paragraph("Điện thoại: 0123") + in_paragraph(run("Trang ") + page_field)},
            {"footer2", paragraph("Điện thoại: 0123") + in_paragraph(run("Trang ") + page_field)}});
  CHECK(shown_blocks(file) == "Một\nHai");
  CHECK(shown_left_out(file) == "out-running-head: Điện thoại: 0123; out-page-number: Trang");
  CHECK(places_are_right(file));
}

TEST_CASE("a letterhead in the first header belongs to the document") {
  const ExtractedFile file =
      word(paragraph("KẾ HOẠCH") + section("<w:headerReference w:type='first' r:id='header1'/>"),
           {{"header1", paragraph("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")}});
  CHECK(shown_blocks(file) == "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nKẾ HOẠCH");
}

TEST_CASE("a number of pages in the text is text") {
  CHECK(shown_blocks(word(in_paragraph(run("gồm ") + "<w:fldSimple w:instr='NUMPAGES'>" +
                                       run("12") + "</w:fldSimple>" + run(" trang")))) ==
        "gồm 12 trang");
}
