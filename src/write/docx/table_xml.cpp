#include <fmt/format.h>
#include <numeric>

#include "write/docx/paragraph.h"
#include "write/docx/units.h"

namespace vanban {

namespace {

void append_cell(const DocxCell& cell, std::string& xml) {
  xml += fmt::format(R"(<w:tc><w:tcPr><w:tcW w:w="{}" w:type="dxa"/>)", twips(cell.width));
  if (cell.colspan > 1) xml += fmt::format(R"(<w:gridSpan w:val="{}"/>)", cell.colspan);
  if (cell.merge == DocxCell::Merge::begins) xml += R"(<w:vMerge w:val="restart"/>)";
  if (cell.merge == DocxCell::Merge::goes_on) xml += "<w:vMerge/>";
  if (cell.margin_top || cell.margin_right) {
    xml += "<w:tcMar>";
    const auto side = [&](std::string_view name, const std::optional<Pt>& width) {
      if (width) xml += fmt::format(R"(<w:{} w:w="{}" w:type="dxa"/>)", name, twips(*width));
    };
    side("top", cell.margin_top);
    side("right", cell.margin_right);
    xml += "</w:tcMar>";
  }
  if (cell.stand == DocxCell::Stand::middle) xml += R"(<w:vAlign w:val="center"/>)";
  if (cell.stand == DocxCell::Stand::bottom) xml += R"(<w:vAlign w:val="bottom"/>)";
  xml += "</w:tcPr>";
  for (const DocxParagraph& paragraph : cell.paragraphs) append_paragraph(paragraph, xml);
  xml += "</w:tc>";
}

void append_row(const DocxRow& row, std::string& xml) {
  xml += "<w:tr>";
  if (row.whole || row.header) {
    xml += "<w:trPr>";
    if (row.whole) xml += "<w:cantSplit/>";
    if (row.header) xml += "<w:tblHeader/>";
    xml += "</w:trPr>";
  }
  for (const DocxCell& cell : row.cells) append_cell(cell, xml);
  xml += "</w:tr>\n";
}

}  // namespace

void append_table(const DocxTable& table, std::string& xml) {
  const Pt width = std::accumulate(table.columns.begin(), table.columns.end(), Pt{});
  xml += fmt::format(R"(<w:tbl><w:tblPr><w:tblStyle w:val="{}"/><w:tblW w:w="{}" w:type="dxa"/>)",
                     table.style, twips(width));
  if (table.centred) xml += R"(<w:jc w:val="center"/>)";
  xml += R"(<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>)";
  for (const Pt column : table.columns) {
    xml += fmt::format(R"(<w:gridCol w:w="{}"/>)", twips(column));
  }
  xml += "</w:tblGrid>\n";
  for (const DocxRow& row : table.rows) append_row(row, xml);
  xml += "</w:tbl>\n";
}

}  // namespace vanban
