#include "read/sheet/xlsx.h"

#include <doctest/doctest.h>
#include <string>

#include "read/sheet/xlsx_file.h"

namespace vanban {

namespace {

std::string rows(std::string_view cells) {
  return "<sheetData>" + std::string(cells) + "</sheetData>";
}

SheetResult read(const Parts& parts) {
  return read_xlsx(zipped(parts));
}

}  // namespace

TEST_CASE("shared strings: plain, of runs, with phonetic runs and escapes") {
  const auto result = read(
      workbook(rows("<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c></row>"
                    "<row r='2'><c r='A2' t='s'><v>2</v></c><c r='B2' t='s'><v>3</v></c></row>"),
               "",
               "<si><t>Xã Tiên Du</t></si><si><r><t>Phường </t></r><r><rPr><b/></rPr><t>Kinh "
               "Bắc</t></r></si>"
               "<si><t>x</t><rPh sb='0' eb='1'><t>phonetic</t></rPh></si>"
               "<si><t>a_x000D_&#10;b_x005F_x _xZZZZ_ &lt;</t></si>"));
  CHECK(shown(result) == "Xã Tiên Du|Phường Kinh Bắc\nx|a\nb_x _xZZZZ_ <");
}

TEST_CASE("text of a cell comes out in NFC, inline strings as shared ones") {
  const auto result =
      read(workbook(rows("<row><c t='inlineStr'><is><t>Ke\u0302\u0301</t></is></c><c "
                         "t='str'><v>hoa\u0323ch</v></c></row>")));
  CHECK(shown(result) == "Kế|hoạch");
}

TEST_CASE("values of formulas, truth values, errors and dates of ISO 8601") {
  const auto result = read(workbook(
      rows("<row r='1'><c r='A1'><f>1+1</f><v>2</v></c><c r='B1' t='b'><v>1</v></c>"
           "<c r='C1' t='e'><v>#N/A</v></c><c r='D1' t='d'><v>2026-03-05</v></c>"
           "<c r='E1' t='str'><f>A1</f><v>hai</v></c><c r='F1' t='b'><v>0</v></c></row>")));
  CHECK(shown(result) == "2|TRUE|#N/A|05/03/2026|hai|FALSE");
  const auto& sheet = std::get<Sheet>(result);
  CHECK(sheet.at(0, 0).kind == CellKind::number);
  CHECK(sheet.at(0, 2).kind == CellKind::error);
  CHECK(sheet.at(0, 3).kind == CellKind::date);
  CHECK(sheet.name == "Xã");
}

TEST_CASE("formats: General, leading zeros, per cent, dates, a code of its own") {
  const std::string styles =
      "<numFmts><numFmt numFmtId='164' formatCode='00000'/>"
      "<numFmt numFmtId='165' formatCode='dd/mm/yyyy;@'/></numFmts><cellXfs><xf numFmtId='0'/>"
      "<xf numFmtId='164'/><xf numFmtId='9'/><xf numFmtId='14'/><xf numFmtId='165'/></cellXfs>"
      "<cellStyleXfs><xf numFmtId='9'/></cellStyleXfs>";
  const auto result = read(workbook(
      rows("<row><c><v>9163</v></c><c s='1'><v>9163</v></c><c s='2'><v>0.7</v></c>"
           "<c s='3'><v>46086</v></c><c s='4'><v>46086</v></c><c s='99'><v>0.1</v></c></row>"),
      styles));
  CHECK(shown(result) == "9163|09163|70%|05/03/2026|05/03/2026|0.1");
}

TEST_CASE("the system of 1904") {
  Parts parts = workbook(rows("<row><c s='0'><v>44624</v></c></row>"),
                         "<cellXfs><xf numFmtId='14'/></cellXfs>");
  parts["xl/workbook.xml"] =
      "<workbook><workbookPr date1904='1'/><sheets><sheet name='x' "
      "r:id='rId1'/></sheets></workbook>";
  CHECK(shown(read(parts)) == "05/03/2026");
}

TEST_CASE("cells lie where they say, empty ones at the ends are cut") {
  const auto result = read(workbook(
      rows("<row r='2'><c r='C2'><v>1</v></c><c r='D2' s='1'/><c r='E2' t='inlineStr'><is><t> "
           "</t></is></c></row><row r='4'><c r='A4'><v>2</v></c><c><v>3</v></c></row>"
           "<row r='1048576'><c r='XFD1048576' s='1'/></row>")));
  CHECK(shown(result) == "\n||1\n\n2|3");
  CHECK(std::get<Sheet>(result).columns() == 3);
  CHECK(std::get<Sheet>(result).at(9, 9).text.empty());
}

TEST_CASE("merged ranges are filled within the table") {
  const auto result = read(workbook(
      rows("<row r='1'><c r='A1'><v>1</v></c><c r='B1'><v>2</v></c></row>"
           "<row r='2'><c r='B2'><v>3</v></c><c r='C2'><v>4</v></c></row>") +
      "<mergeCells><mergeCell ref='A1:A2'/><mergeCell ref='B1:XFD1'/><mergeCell ref='D7:E9'/>"
      "</mergeCells>"));
  CHECK(shown(result) == "1|2|2\n1|3|4");
  const auto& sheet = std::get<Sheet>(result);
  CHECK(!sheet.at(0, 0).merged);
  CHECK(sheet.at(1, 0).merged);
  CHECK(sheet.at(0, 2).merged);
}

TEST_CASE("hidden rows are noted") {
  const auto result = read(
      workbook(rows("<row r='1'><c><v>1</v></c></row><row r='2' hidden='1'><c><v>2</v></c></row>"
                    "<row r='3' hidden='0'><c><v>3</v></c></row><row r='9' hidden='1'/>")));
  CHECK(shown(result) == "1\n2\n3");
  CHECK(std::get<Sheet>(result).hidden_rows == std::vector<std::size_t>{1});
}

TEST_CASE("the first visible worksheet is read, by whatever path it is named") {
  Parts parts = workbook(rows("<row><c><v>1</v></c></row>"));
  parts["xl/workbook.xml"] =
      "<x:workbook xmlns:x='x'><x:sheets><x:sheet name='chart' r:id='rId4'/>"
      "<x:sheet name='hidden' state='hidden' r:id='rId1'/>"
      "<x:sheet name='deep' state='veryHidden' r:id='rId1'/>"
      "<x:sheet name='hai' r:id='rId5'/></x:sheets></x:workbook>";
  parts["xl/_rels/workbook.xml.rels"] =
      "<Relationships>" + relationship("rId1", "worksheet", "worksheets/sheet1.xml") +
      relationship("rId4", "chartsheet", "chartsheets/sheet1.xml") +
      relationship("rId5", "worksheet", "/xl/../xl/Sheet2.xml") + "</Relationships>";
  parts["xl/../xl/Sheet2.xml"] =
      "<x:worksheet xmlns:x='x'><x:sheetData><x:row><x:c><x:v>2</x:v>"
      "</x:c></x:row></x:sheetData></x:worksheet>";
  const auto result = read(parts);
  CHECK(shown(result) == "2");
  CHECK(std::get<Sheet>(result).name == "hai");
}

TEST_CASE("a workbook without styles and strings, parts named in another case") {
  Parts parts = workbook(rows("<row><c s='3'><v>1.50</v></c></row>"));
  parts.erase("xl/styles.xml");
  parts.erase("xl/sharedStrings.xml");
  parts["xl/WorkSheets/Sheet1.XML"] = parts["xl/worksheets/sheet1.xml"];
  parts.erase("xl/worksheets/sheet1.xml");
  CHECK(shown(read(parts)) == "1.5");
}

}  // namespace vanban
