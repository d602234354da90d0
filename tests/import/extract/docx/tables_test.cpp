// Tables of Word files with their spans, borders and what stands in them.
#include <doctest/doctest.h>

#include "import/extract/docx/word_bodies.h"

using namespace vanban;

namespace {

std::string cell(std::string_view words, std::string_view properties = {}) {
  return "<w:tc><w:tcPr>" + std::string(properties) + "</w:tcPr>" + paragraph(words) + "</w:tc>";
}

std::string row(std::string_view cells, std::string_view properties = {}) {
  return "<w:tr><w:trPr>" + std::string(properties) + "</w:trPr>" + std::string(cells) + "</w:tr>";
}

std::string grid(std::string_view rows, std::string_view properties = {},
                 std::string_view columns = {}) {
  return "<w:tbl><w:tblPr>" + std::string(properties) + "</w:tblPr><w:tblGrid>" +
         std::string(columns) + "</w:tblGrid>" + std::string(rows) + "</w:tbl>";
}

const std::string span_2 = "<w:gridSpan w:val='2'/>";
const std::string down = "<w:vMerge w:val='restart'/>";
const std::string on = "<w:vMerge/>";
const std::string lines =
    "<w:tblBorders><w:top w:val='single'/><w:insideH w:val='single'/>"
    "</w:tblBorders>";

}  // namespace

TEST_CASE("spans across and down") {
  const ExtractedFile file = word(grid(row(cell("TT", down) + cell("Năm", span_2)) +
                                       row(cell("", on) + cell("2025") + cell("2026")) +
                                       row(cell("1") + cell("a") + cell("b"))));
  CHECK(shown_blocks(file) == "TT (down 2); Năm (across 2)\n2025; 2026\n1; a; b");
  CHECK(table_at(file, 0).columns.size() == 3);
  CHECK(file.diagnostics.all().empty());
  CHECK(places_are_right(file));
}

TEST_CASE("a span down needs the same columns, or is reported") {
  const ExtractedFile file =
      word(grid(row(cell("A", down) + cell("B")) + row(cell("C", span_2 + on))));
  CHECK(shown_blocks(file) == "A; B\nC (across 2)");
  CHECK(codes_of(file.diagnostics) == "E0825");
  CHECK_MESSAGE(shown_blocks(word(grid(row(cell("A", on) + cell("B"))))) == "A; B",
                "nothing above to go on from");
}

TEST_CASE("rows beside the grid get empty cells") {
  const ExtractedFile file =
      word(grid(row(cell("A") + cell("B") + cell("C")) +
                row(cell("D"), "<w:gridBefore w:val='1'/><w:gridAfter w:val='1'/>")));
  CHECK(shown_blocks(file) == "A; B; C\n; D; ");
  CHECK(file.diagnostics.all().empty());
  const ExtractedFile ragged = word(grid(row(cell("A") + cell("B")) + row(cell("C"))));
  CHECK(shown_blocks(ragged) == "A; B\nC; ");
  CHECK(codes_of(ragged.diagnostics) == "E0825");
}

TEST_CASE("columns are where cells end") {
  const ExtractedFile file =
      word(grid(row(cell("A", "<w:gridSpan w:val='3'/>") + cell("B")) +
                    row(cell("C", "<w:gridSpan w:val='3'/>") + cell("D")),
                "",
                "<w:gridCol w:w='567'/><w:gridCol w:w='567'/><w:gridCol w:w='1134'/><w:gridCol "
                "w:w='40mm'/>"));
  CHECK(shown_blocks(file) == "A; B\nC; D");
  const auto& columns = table_at(file, 0).columns;
  REQUIRE(columns.size() == 2);
  CHECK(columns[0].width.value().value == 40.01);
  CHECK(columns[1].width.value().value == 40.0);
}

TEST_CASE("widths are hundredths of a millimetre") {
  const ExtractedFile file =
      word(grid(row(cell("A") + cell("B")), "", "<w:gridCol w:w='1728'/><w:gridCol w:w='8640'/>"));
  CHECK(table_at(file, 0).columns[0].width.value().value == 30.48);
  CHECK(table_at(file, 0).columns[1].width.value().value == 152.4);
}

TEST_CASE("the older hMerge, and rows that only go on from above") {
  CHECK(shown_blocks(word(grid(
            row(cell("A", "<w:hMerge w:val='restart'/>") + cell("", "<w:hMerge/>") + cell("B")) +
            row(cell("C") + cell("D") + cell("E"))))) == "A (across 2); B\nC; D; E");
  CHECK(shown_blocks(word(grid(row(cell("A", down) + cell("B", down)) +
                               row(cell("", on) + cell("", on)) + row(cell("C") + cell("D"))))) ==
        "A; B\nC; D");
}

TEST_CASE("header rows with all that their cells span") {
  const std::string header = "<w:tblHeader/>";
  const ExtractedFile file = word(grid(row(cell("A", down) + cell("B"), header) +
                                       row(cell("", on) + cell("C")) + row(cell("D") + cell("E"))));
  CHECK(table_at(file, 0).header_rows == 2);
}

TEST_CASE("borders: of the table, its style or its cells") {
  const auto bordered = [](std::string_view table, const PackedParts& parts = {}) {
    return table_at(word(table, parts), 0).has_borders;
  };
  const std::string cells = row(cell("A") + cell("B"));
  CHECK_FALSE(bordered(grid(cells)));
  CHECK(bordered(grid(cells, lines)));
  CHECK_FALSE(bordered(grid(cells, "<w:tblBorders><w:top w:val='nil'/></w:tblBorders>")));
  const PackedParts styles = {
      {"styles", "<w:style w:type='table' w:styleId='Grid'><w:tblPr>" + lines +
                     "</w:tblPr></w:style><w:style w:type='table' w:styleId='Con'><w:basedOn "
                     "w:val='Grid'/></w:style>"}};
  CHECK(bordered(grid(cells, "<w:tblStyle w:val='Con'/>"), styles));
  CHECK_FALSE(bordered(grid(cells,
                            "<w:tblStyle w:val='Con'/><w:tblBorders><w:top w:val='none'/>"
                            "</w:tblBorders>"),
                       styles));
  const std::string side = "<w:tcBorders><w:bottom w:val='single'/></w:tcBorders>";
  CHECK(bordered(grid(row(cell("A", side) + cell("B", side)))));
  CHECK_MESSAGE(!bordered(grid(row(cell("A", side) + cell("B")) + cells)), "a rule, not a grid");
}

TEST_CASE("a table in a cell becomes lines, a frame around tables is none") {
  const std::string inner = grid(row(cell("a") + cell("b")), lines);
  const ExtractedFile file = word(
      grid(row("<w:tc>" + paragraph("A") + inner + paragraph("") + "</w:tc>" + cell("B")), lines));
  CHECK(shown_blocks(file) == "A // a // b; B");
  CHECK(codes_of(file.diagnostics) == "E0825");
  CHECK(shown_blocks(word(grid(
            row("<w:tc>" + paragraph("A") + inner + paragraph("B") + "</w:tc>")))) == "A\na; b\nB");
}

TEST_CASE("a table of one column that only lays the page out is none") {
  const auto layout = [](std::string_view first, std::string_view second) {
    return word(grid(row("<w:tc>" + std::string(first) + "</w:tc>") +
                         row("<w:tc>" + std::string(second) + "</w:tc>"),
                     lines));
  };
  const ExtractedFile file = layout(paragraph("I. MỤC TIÊU") + paragraph("1. Cứng hóa 12 km."),
                                    paragraph("II. TỔ CHỨC") + grid(row(cell("a") + cell("b"))));
  CHECK(shown_blocks(file) == "I. MỤC TIÊU\n1. Cứng hóa 12 km.\nII. TỔ CHỨC\na; b");
  CHECK(file.diagnostics.all().empty());
  CHECK(places_are_right(file));
  CHECK(shown_blocks(layout(paragraph("I. MỤC TIÊU"), paragraph("Cứng hóa"))) ==
        "I. MỤC TIÊU\nCứng hóa");
  CHECK_MESSAGE(shown_blocks(word(grid(row(cell("Khung một ô")), lines))) == "Khung một ô",
                "a frame");
}

TEST_CASE("a table of one column with a header and data is one") {
  const std::string header = row(cell("Tên thôn"), "<w:tblHeader/>");
  const std::string data = row(cell("Thôn A")) + row(cell("Thôn B"));
  const auto is_table = [](const ExtractedFile& file) {
    return std::holds_alternative<ManuscriptTable>(file.manuscript.value().blocks.front());
  };
  CHECK(is_table(word(grid(header + data, lines))));
  CHECK_FALSE(is_table(word(grid(header + data))));
  CHECK_FALSE(is_table(word(grid(row(cell("Tên thôn")) + data, lines))));
  const std::string bold = row("<w:tc>" + in_paragraph(run("Tên thôn", "<w:b/>")) + "</w:tc>");
  CHECK(is_table(word(grid(bold + data, lines))));
  const std::string ours = "<w:tc>" + paragraph("Tên", "<w:pStyle w:val='vb-table-cell'/>") +
                           paragraph("I. Một") + "</w:tc>";
  CHECK_MESSAGE(is_table(word(grid(row(ours) + data),
                              {{"styles",
                                "<w:style w:type='paragraph' w:styleId='vb-table-cell'><w:name "
                                "w:val='vb-table-cell'/></w:style>"}})),
                "as this program writes them");
}

TEST_CASE("rows and cells in content controls; rows that were deleted") {
  const ExtractedFile file = word(grid(
      "<w:sdt><w:sdtContent>" +
      row("<w:sdt><w:sdtPr/><w:sdtContent>" + cell("A") + "</w:sdtContent></w:sdt>" + cell("B")) +
      "</w:sdtContent></w:sdt>" + row(cell("C") + cell("D"), "<w:del/>")));
  CHECK(shown_blocks(file) == "A; B");
  CHECK(shown_left_out(file) == "out-deleted: C; out-deleted: D");
}

TEST_CASE("alignment of cells and columns; landscape; page breaks before") {
  const auto aligned = [](std::string_view words, std::string_view align) {
    return "<w:tc>" + paragraph(words, "<w:jc w:val='" + std::string(align) + "'/>") + "</w:tc>";
  };
  const ExtractedFile file =
      word(paragraph("Một", "<w:sectPr/>") + in_paragraph("<w:r><w:br w:type='page'/></w:r>") +
           grid(row(aligned("A", "center") + aligned("B", "center"), "<w:tblHeader/>") +
                row(aligned("1", "right") + aligned("b", "both")) + row(aligned("2", "right"))) +
           "<w:sectPr><w:pgSz w:w='16838' w:h='11906' w:orient='landscape'/></w:sectPr>");
  const ManuscriptTable& table = table_at(file, 1);
  CHECK(table.columns[0].align == Align::right);
  CHECK(table.columns[1].align == Align::justify);
  CHECK(table.rows[0][0].align == Align::center);
  CHECK(table.landscape);
  CHECK(table.rows[0][0].lines[0].landscape);
  CHECK(table.starts_page);
}
