#include <doctest/doctest.h>
#include <string>

#include "read/sheet/xlsx.h"
#include "read/sheet/xlsx_file.h"

namespace vanban {

namespace {

using Kind = SheetFault::Kind;

std::string rows(std::string_view cells) {
  return "<sheetData>" + std::string(cells) + "</sheetData>";
}

SheetFault fault(const Parts& parts, const SheetLimits& limits = {}) {
  return fault_of(read_xlsx(zipped(parts), limits));
}

}  // namespace

TEST_CASE("what is no workbook") {
  CHECK(fault_of(read_xlsx("")).kind == Kind::not_a_workbook);
  CHECK(fault_of(read_xlsx("ma,ten\n1,2\n")).kind == Kind::not_a_workbook);
  CHECK(fault_of(read_xlsx("PK\x03\x04 broken")).kind == Kind::damaged);
  CHECK(fault_of(read_xlsx("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 rest")).kind == Kind::locked_or_old);
  CHECK(fault({{"word/document.xml", "<document/>"}}).kind == Kind::not_a_workbook);
  Parts parts = workbook("");
  parts["xl/workbook.xml"] = "<document/>";
  CHECK_MESSAGE(fault(parts).kind == Kind::not_a_workbook, "another kind of document");
}

TEST_CASE("parts that are missing or no XML") {
  Parts parts = workbook(rows(""));
  parts.erase("xl/worksheets/sheet1.xml");
  CHECK(fault(parts).kind == Kind::damaged);
  parts = workbook("<sheetData><row></sheetData>");
  CHECK(fault(parts).kind == Kind::damaged);
  parts = workbook(rows("<row><c t='inlineStr'><is><t>\xFF</t></is></c></row>"));
  CHECK_MESSAGE(fault(parts).kind == Kind::damaged, "no Unicode");
  parts = workbook("");
  parts["xl/workbook.xml"] = "<workbook><sheets/></workbook>";
  CHECK(fault(parts).kind == Kind::no_visible_sheet);
}

TEST_CASE("every cut of a workbook and every byte of it changed ends in a value") {
  const std::string bytes = zipped(
      workbook(rows("<row r='1'><c r='A1' t='s'><v>0</v></c></row>"), "", "<si><t>Xã</t></si>"));
  REQUIRE(shown(read_xlsx(bytes)) == "Xã");
  for (std::size_t length = 0; length < bytes.size(); ++length) {
    const auto result = read_xlsx(bytes.substr(0, length));
    const bool is_fault = std::holds_alternative<SheetFault>(result);
    CHECK_MESSAGE(is_fault, length);
  }
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    std::string changed = bytes;
    changed[at] = static_cast<char>(changed[at] ^ 0x55);
    static_cast<void>(read_xlsx(changed));
  }
}

TEST_CASE("cells that cannot be") {
  CHECK(fault(workbook(rows("<row r='2'><c r='B2' t='s'><v>5</v></c></row>"))) ==
        SheetFault{Kind::bad_cell, 2, 2});
  CHECK(fault(workbook(rows("<row r='1'><c r='A1' t='s'><v>-1</v></c></row>"))).kind ==
        Kind::bad_cell);
  CHECK(fault(workbook(rows("<row r='1'><c r='C1'><v>nhiều</v></c></row>"))) ==
        SheetFault{Kind::bad_cell, 1, 3});
  CHECK(fault(workbook(rows("<row r='1'><c><v>inf</v></c></row>"))).kind == Kind::bad_cell);
  CHECK(fault(workbook(rows("<row r='0'/>"))).kind == Kind::bad_cell);
  CHECK(fault(workbook(rows("<row><c r='XFE1'><v>1</v></c></row>"))).kind == Kind::bad_cell);
  CHECK(fault(workbook(rows("<row><c r='1A'><v>1</v></c></row>"))).kind == Kind::bad_cell);
  CHECK(fault(workbook(rows("<row><c><v>1</v></c></row>") + "<mergeCells><mergeCell ref='A:B'/>"
                                                            "</mergeCells>"))
            .kind == Kind::bad_cell);
}

TEST_CASE("tables beyond the limits") {
  CHECK(fault(workbook(rows("<row r='200001'><c r='A200001'><v>1</v></c></row>"))) ==
        SheetFault{Kind::too_many_rows, 200'001, 1});
  CHECK(fault(workbook(rows("<row r='1'><c r='ALM1'><v>1</v></c></row>"))) ==
        SheetFault{Kind::too_many_columns, 1, 1001});
  std::string wide;
  for (int i = 0; i < 1001; ++i)
    wide += "<row><c r='ALL" + std::to_string(i + 1) + "'><v>1</v></c></row>";
  CHECK(fault(workbook(rows(wide))) == SheetFault{Kind::too_many_cells, 1001, 1000});
}

TEST_CASE("ranges over each other cost no more than the limit of cells") {
  std::string ranges;
  for (int i = 0; i < 200; ++i) ranges += "<mergeCell ref='A1:XFD1048576'/>";
  const auto result =
      fault(workbook(rows("<row r='1'><c r='A1'><v>1</v></c><c r='ALL1'><v>1</v></c></row>"
                          "<row r='200'><c r='A200'><v>1</v></c></row>") +
                     "<mergeCells>" + ranges + "</mergeCells>"));
  CHECK(result.kind == Kind::too_many_cells);
}

TEST_CASE("bombs are refused") {
  SheetLimits limits;
  limits.bytes = 1 << 20;
  Parts parts = workbook(rows(std::string(std::size_t{2} << 20, ' ')));
  CHECK_MESSAGE(fault(parts, limits).kind == Kind::too_large, "a part that unpacks to more");
  const std::string text(1 << 15, 'x');
  std::string cells;
  for (int i = 0; i < 64; ++i) cells += "<row><c t='s'><v>0</v></c></row>";
  parts = workbook(rows(cells), "", "<si><t>" + text + "</t></si>");
  CHECK_MESSAGE(fault(parts, limits).kind == Kind::too_large, "one string shown again and again");
  std::string deep;
  for (int i = 0; i < 100'000; ++i) deep += "<a>";
  for (int i = 0; i < 100'000; ++i) deep += "</a>";
  CHECK_MESSAGE(fault(workbook(deep)).kind == Kind::damaged, "nesting");
  std::string many;
  for (int i = 0; i < 5'000'001; ++i) many += "<a/>";
  CHECK_MESSAGE(fault(workbook(many)).kind == Kind::damaged, "elements without number");
}

TEST_CASE("entities are not expanded and no file is read") {
  Parts parts = workbook("");
  parts["xl/worksheets/sheet1.xml"] =
      "<?xml version='1.0'?><!DOCTYPE w [<!ENTITY a SYSTEM 'file:///etc/passwd'><!ENTITY b 'bb'>]>"
      "<worksheet><sheetData><row><c t='inlineStr'><is><t>&a;&b;</t></is></c></row></sheetData>"
      "</worksheet>";
  CHECK(shown(read_xlsx(zipped(parts))) == "&a;&b;");
}

TEST_CASE("relationships cannot leave the archive") {
  Parts parts = workbook("");
  parts["xl/_rels/workbook.xml.rels"] =
      "<Relationships>" + relationship("rId1", "worksheet", "../../../../etc/passwd") +
      "</Relationships>";
  CHECK(fault(parts).kind == Kind::damaged);
}

}  // namespace vanban
