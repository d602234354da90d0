#include <doctest/doctest.h>

#include "write/docx/docx_of.h"

using namespace vanban;
using namespace vanban::test;

namespace {

Table small_table() {
  Table table;
  table.columns = {{Mm{20}, Align::center}, {Mm{60}, Align::left}, {Mm{30}, Align::number}};
  table.header = {{cell("TT"), cell("Nhiệm vụ"), cell("Kinh phí")}};
  table.rows = {{cell("1"), cell("Một"), cell("1.234,5")}, {cell("2"), cell("Hai"), cell("7,25")}};
  return table;
}

std::string cell_with(const std::string& xml, const std::string& words) {
  const std::size_t end = xml.find(">" + words + "<");
  const std::size_t begin = xml.rfind("<w:tc>", end);
  return end == std::string::npos ? "" : xml.substr(begin, xml.find("</w:tc>", end) - begin);
}

}  // namespace

TEST_CASE("columns as wide as asked for, the header repeated, rows not cut") {
  const std::string xml = body_of({small_table()});
  CHECK(between(xml, "<w:tblGrid>", "</w:tblGrid>") ==
        "<w:gridCol w:w=\"1134\"/><w:gridCol w:w=\"3402\"/><w:gridCol w:w=\"1701\"/>");
  CHECK(xml.find("<w:tblW w:w=\"6236\" w:type=\"dxa\"/><w:jc w:val=\"center\"/>"
                 "<w:tblLayout w:type=\"fixed\"/>") != std::string::npos);
  CHECK(count_of("<w:tblHeader/>", xml) == 1);
  CHECK(count_of("<w:cantSplit/>", xml) == 3);
}

TEST_CASE("a paragraph of no height follows a table that ends its part") {
  CHECK(body_of({small_table()})
            .ends_with("</w:tbl>\n<w:p><w:pPr><w:pStyle w:val=\"vb-end\"/></w:pPr></w:p>\n"));
}

TEST_CASE("cells that span rows and columns") {
  Table table = small_table();
  table.rows = {{cell("cao", 2), cell("rộng", 1, 2)}, {cell("hai"), cell("ba")}};
  const std::string xml = body_of({table});
  CHECK(cell_with(xml, "rộng").find("<w:gridSpan w:val=\"2\"/>") != std::string::npos);
  CHECK(cell_with(xml, "rộng").find("<w:tcW w:w=\"5102\" w:type=\"dxa\"/>") != std::string::npos);
  CHECK(cell_with(xml, "cao").find("<w:vMerge w:val=\"restart\"/>") != std::string::npos);
  CHECK(count_of("<w:vMerge/>", xml) == 1);
  CHECK(count_of("<w:tc>", xml) == 3 + 2 + 3);
  // The rows that it joins share a page.
  CHECK(cell_with(xml, "cao").find("<w:keepNext/>") != std::string::npos);
  CHECK(cell_with(xml, "hai").find("<w:keepNext/>") == std::string::npos);
}

TEST_CASE("numbers end where their commas stand one below the other, whatever the computer's own") {
  const std::string xml = body_of({small_table()});
  const auto indent = [&](const std::string& words) {
    const std::string cell = cell_with(xml, words);
    CHECK(cell.find("<w:pStyle w:val=\"vb-table-number\"/>") != std::string::npos);
    return std::stoi(between(cell, "w:right=\"", "\""));
  };
  // One decimal less is a figure of 14 points, half as wide, farther from the right.
  CHECK(indent("1.234,5") - indent("7,25") == 140);
}

TEST_CASE("words in a column of numbers stand in its middle") {
  Table table = small_table();
  table.rows.push_back({cell("3"), cell("Ba"), cell("chưa có")});
  CHECK(cell_with(body_of({table}), "chưa có").find("<w:jc w:val=\"center\"/>") !=
        std::string::npos);
}

TEST_CASE("room above a table belongs to the paragraph before it") {
  StyleSheet style = test_style();
  style.table_gap = Pt{6};
  const OpenedDocx docx =
      docx_of(document_of({item(Marker::none, "Như sau:"), small_table(), small_table()}, style));
  CHECK(count_of("<w:spacing w:after=\"120\"/>", docx.document()) == 2);
  CHECK(count_of("</w:tbl>\n<w:tbl>", docx.document()) == 0);
}
