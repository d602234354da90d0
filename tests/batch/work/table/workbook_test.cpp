// Workbooks as offices send them: merged headings and titles, formats, hidden rows, formulas.
#include <doctest/doctest.h>
#include <string>
#include <vector>

#include "batch/work/listing.h"
#include "read/sheet/xlsx_file.h"

using namespace vanban;
using namespace vanban::test;

namespace {

// Styles: 0 General, 1 per cent, 2 date, 3 "00000".
const std::string styles =
    "<numFmts><numFmt numFmtId=\"164\" formatCode=\"00000\"/></numFmts><cellXfs><xf "
    "numFmtId=\"0\"/><xf numFmtId=\"9\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs>";

// Rows of a worksheet, filled cell by cell: "A1" and so on.
class Workbook {
 public:
  Workbook& text(const std::string& cell, const std::string& words) {
    return put(cell, " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + words + "</t></is></c>");
  }
  Workbook& number(const std::string& cell, const std::string& value, int style = 0) {
    return put(cell, " s=\"" + std::to_string(style) + "\"><v>" + value + "</v></c>");
  }
  Workbook& error(const std::string& cell) {
    return put(cell, " t=\"e\"><f>VLOOKUP(A1,B1:C9,2,0)</f><v>#N/A</v></c>");
  }
  Workbook& truth(const std::string& cell, bool is_true) {
    return put(cell, std::string(" t=\"b\"><v>") + (is_true ? "1" : "0") + "</v></c>");
  }
  Workbook& merge(const std::string& range) {
    merges_ += "<mergeCell ref=\"" + range + "\"/>";
    return *this;
  }
  Workbook& hide(std::size_t row) {
    hidden_ = row;
    return *this;
  }

  std::string bytes() const {
    std::string data = "<sheetData>";
    for (std::size_t row = 1; row < rows_.size(); ++row) {
      data += "<row r=\"" + std::to_string(row) + "\"" + (row == hidden_ ? " hidden=\"1\"" : "") +
              ">" + rows_[row] + "</row>";
    }
    data += "</sheetData>";
    if (!merges_.empty()) data += "<mergeCells>" + merges_ + "</mergeCells>";
    return zipped(workbook(data, styles));
  }

 private:
  // Cells of a row in their order, rows in any.
  Workbook& put(const std::string& cell, const std::string& rest) {
    const std::size_t row = std::stoul(cell.substr(1));
    if (rows_.size() <= row) rows_.resize(row + 1);
    rows_[row] += "<c r=\"" + cell + "\"" + rest;
    return *this;
  }

  std::vector<std::string> rows_;
  std::string merges_;
  std::size_t hidden_ = 0;
};

// What a sở sends: letterhead and title merged, headings in two rows, groups, totals, signatures.
Workbook report_of_the_office() {
  Workbook book;
  book.text("A1", "UBND TỈNH BẮC NINH").merge("A1:C1").text("E1", "CỘNG HÒA XÃ HỘI").merge("E1:H1");
  book.text("A2", "SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH").merge("A2:C2");
  book.text("A4", "BIỂU TỔNG HỢP CHỈ TIÊU CÁC XÃ, PHƯỜNG").merge("A4:H4");
  book.text("A6", "TT").merge("A6:A7").text("B6", "Mã\nĐVHC").merge("B6:B7");
  book.text("C6", "Tên xã,\nphường").merge("C6:C7");
  book.text("D6", "Tỷ lệ thư viện có dịch vụ (%)").merge("D6:E6");
  book.text("F6", "Số thôn, khu phố").merge("F6:F7").text("G6", "Có thư viện").merge("G6:G7");
  book.text("H6", "Hạn báo cáo").merge("H6:H7");
  book.number("D7", "2028").number("E7", "2030");
  book.text("A8", "(1)").text("B8", "(2)").text("C8", "(3)").text("D8", "(4)").text("E8", "(5)");
  book.text("F8", "(6)").text("G8", "(7)").text("H8", "(8)");
  book.text("A9", "I. CÁC PHƯỜNG").merge("A9:H9");
  book.number("A10", "1").number("B10", "9187", 3).text("C10", "Phường KINH BẮC");
  book.number("D10", "0.65", 1).number("E10", "0.8", 1).number("F10", "12").truth("G10", true);
  book.number("H10", "46356", 2);
  book.text("A11", "II. CÁC XÃ").merge("A11:H11");
  book.number("A12", "1").number("B12", "9193").text("C12", "Yên Phong");
  book.text("D12", "65%").text("E12", "trên 70").number("F12", "1234").text("G12", "x");
  book.text("H12", "20/11");
  book.text("A13", "Tổng cộng").merge("A13:C13").number("F13", "1246");
  book.text("B15", "Ghi chú: số liệu đến 31/3/2026").merge("B15:H15");
  book.text("F16", "Bắc Ninh, ngày 05 tháng 4 năm 2026").merge("F16:H16");
  book.text("B17", "NGƯỜI LẬP BIỂU").text("F17", "GIÁM ĐỐC").merge("F17:H17");
  book.text("B20", "Nguyễn Thị Hoa").text("F20", "Trần Văn Bình").merge("F20:H20");
  return book;
}

const std::string columns =
    R"('Mã ĐVHC': 'code', 'Tên xã, phường': 'name',
    'Tỷ lệ thư viện có dịch vụ (%) / 2028': 'targets.dv-xa.2028', '2030': 'targets.dv-xa.2030',
    'Số thôn, khu phố': 'counts.thon', 'Có thư viện': 'has.library',
    'Hạn báo cáo': 'deadlines.bao-cao')";

struct Office : Listing {
  Office() { copy("bac-ninh.plan.json"); }
  void read(const Workbook& book, const std::string& told = columns) {
    write("xa.xlsx", book.bytes());
    list("'parent': 'bac-ninh.plan.json', 'table': {'file': 'xa.xlsx', 'columns': {" + told + "}}");
  }
};

}  // namespace

TEST_CASE("the whole of it") {
  Office office;
  office.read(report_of_the_office());
  CHECK_MESSAGE(office.report() == "", office.report());
  REQUIRE(office.names() == "09187-phuong-kinh-bac 09193-xa-yen-phong");
  const Facts& ward = office.item("09187").row->facts;
  CHECK(ward.targets.at("dv-xa").at("2028").text == "65");
  CHECK(ward.targets.at("dv-xa").at("2030").text == "80");
  CHECK(ward.counts.at("thon") == 12);
  CHECK(ward.has.at("library") == true);
  CHECK(ward.deadlines.at("bao-cao").month == 11);
  CHECK(ward.deadlines.at("bao-cao").day == 30);
  CHECK_MESSAGE(codes_of(office.item("09187").found) == "E0721", office.report_on("09187"));
  CHECK(office.report_on("09187").find("xa.xlsx:10:") != std::string::npos);
  const Facts& commune = office.item("09193").row->facts;
  CHECK(commune.targets.at("dv-xa").at("2028").text == "65");
  CHECK(commune.targets.at("dv-xa").at("2030").bound == TargetValue::Bound::over);
  CHECK(commune.counts.at("thon") == 1234);
  CHECK(codes_of(office.item("09193").found) == "E0717");
}

TEST_CASE("errors of formulas, dates where numbers belong, hidden rows") {
  Office office;
  Workbook book;
  book.text("A1", "Mã").text("B1", "Thôn").text("C1", "2030");
  book.text("A2", "09187").error("B2").text("C2", "10-15");
  book.text("A3", "09193").number("B3", "3").number("C3", "46310", 2).hide(3);
  book.text("A4", "09202").number("B4", "3.5").text("C4", "1");
  office.read(book, "'Mã': 'code', 'Thôn': 'counts.thon', '2030': 'targets.dv-xa.2030'");
  CHECK(office.report() == "");
  CHECK(codes_of(office.item("09187").found) == "E0714");
  CHECK(office.report_on("09187").find("B2") != std::string::npos);
  CHECK(codes_of(office.item("09193").found) == "E0714 E0719");
  CHECK(office.report_on("09193").find("C3") != std::string::npos);
  CHECK(codes_of(office.item("09202").found) == "E0714");
}

TEST_CASE("a group with values, and names merged over two columns") {
  Office office;
  Workbook book;
  book.text("A1", "TT").text("B1", "Xã").merge("B1:C1").text("D1", "Thôn");
  book.text("A2", "A").text("B2", "Khu vực 1").merge("B2:C2").number("D2", "15");
  book.number("A3", "1").text("B3", "Yên Phong").merge("B3:C3").number("D3", "12");
  book.number("A4", "2").text("B4", "Kinh Bắc").merge("B4:C4").number("D4", "3");
  office.read(book, "'Xã': 'name', 'Thôn': 'counts.thon'");
  CHECK_MESSAGE(office.codes() == "E0715", office.report());
  CHECK(office.items().size() == 2);
}

TEST_CASE("old fonts in a workbook: only their columns are converted") {
  Office office;
  Workbook book;
  book.text("A1", "Tên xã").text("B1", "Người ký").text("C1", "Thôn");
  book.text("A2", "X· Yªn Phong").text("B2", "Lê Thị Hà").text("C2", "3");
  book.text("A3", "Ph­êng Kinh B¾c").text("B3", "Trần Văn Bình").text("C3", "4");
  office.read(book, "'Tên xã': 'name', 'Người ký': 'signature.name', 'Thôn': 'counts.thon'");
  CHECK_MESSAGE(office.codes() == "E0718", office.report());
  REQUIRE(office.items().size() == 2);
  CHECK(office.item("09193").row->facts.signature->name == "Lê Thị Hà");
}

TEST_CASE("old fonts throughout, headings too") {
  Office office;
  Workbook book;
  book.text("A1", "Tªn x·").text("B1", "Ng­êi ký");
  book.text("A2", "X· Yªn Phong").text("B2", "Lª ThÞ Hµ");
  book.text("A3", "Ph­êng Kinh B¾c").text("B3", "TrÇn V¨n B×nh");
  office.read(book, "'Tên xã': 'name', 'Người ký': 'signature.name'");
  CHECK_MESSAGE(office.codes() == "E0718", office.report());
  CHECK(office.item("09187").row->facts.signature->name == "Trần Văn Bình");
}
