// Tables as offices send them: which rows are units, what their cells say, what is wrong with them.
#include <doctest/doctest.h>
#include <string>

#include "batch/work/listing.h"
#include "batch/work/table/old_letters.h"

using namespace vanban;
using namespace vanban::test;

namespace {

struct Sent : Listing {
  Sent() { copy("bac-ninh.plan.json"); }

  // A CSV file with these columns, single quotes for double ones.
  void read(const std::string& csv, const std::string& columns =
                                        "'Mã xã': 'code', 'Tên xã': 'name', "
                                        "'Số thôn': 'counts.thon'") {
    write("xa.csv", csv);
    list("'parent': 'bac-ninh.plan.json', 'table': {'file': 'xa.csv', 'columns': {" + columns +
         "}}");
  }
  int thon(const std::string& code) const {
    const auto& row = item(code).row;
    REQUIRE(row);
    const auto found = row->facts.counts.find("thon");
    return found == row->facts.counts.end() ? -1 : found->second;
  }
};

}  // namespace

TEST_CASE("a plain table") {
  Sent table;
  table.read("Mã xã,Tên xã,Số thôn\n09193,xã Yên Phong,12\n09187,phường Kinh Bắc,\n");
  CHECK(table.report() == "");
  CHECK(table.names() == "09187-phuong-kinh-bac 09193-xa-yen-phong");
  CHECK(table.thon("09193") == 12);
  CHECK_MESSAGE(table.thon("09187") == -1, "an empty cell: not known");
  CHECK(table.item("09193").row->words == "Số thôn: 12");
  CHECK(table.item("09187").row->words == "");
  CHECK(table.item("09193").row->cells.at("counts.thon").text == "12");
  CHECK(table.report_on("09193") == "");
}

TEST_CASE("as Excel saves it: BOM, semicolons, Windows line ends, codes without zeros") {
  Sent table;
  table.read(
      "\xEF\xBB\xBFM\u00E3 x\u00E3;T\u00EAn x\u00E3;S\u1ED1 th\u00F4n\r\n9193;Yên Phong;12\r\n"
      "09187;Kinh Bắc;3\r\n");
  CHECK(table.report() == "");
  CHECK(table.thon("09193") == 12);
  CHECK(codes_of(table.item("09193").found) == "E0717");
  CHECK(table.report_on("09193").find("xa.csv:2:1: note") != std::string::npos);
  CHECK(table.report_on("09193").find("A2") != std::string::npos);
  CHECK(codes_of(table.item("09187").found) == "");
}

TEST_CASE("headings in decomposed letters, capitals and broken lines") {
  Sent table;
  table.read("\"MA\u0303\n  XA\u0303\",TÊN XÃ ,Sô\u0301 thôn\n09187,Kinh Bắc,3\n");
  CHECK(table.report() == "");
  CHECK(table.thon("09187") == 3);
}

TEST_CASE("titles above, numbers of columns, groups, totals, and what closes the sheet") {
  Sent table;
  table.read(
      "UBND TỈNH BẮC NINH,,,\nSỞ VĂN HÓA,,,\n,,,\nBIỂU TỔNG HỢP,,,\n(Kèm theo Công văn),,,\n"
      "TT,Mã xã,Tên xã,Số thôn\n(1),(2),(3),(4)\nI,,Khu vực phía Bắc,\n1,09193,Yên Phong,12\n"
      "II. Khu vực phía Nam,,,\n2,09187,Kinh Bắc,3\n,,Tổng cộng,15\n\n,Ghi chú: số liệu,,\n"
      ",,,\"Bắc Ninh, ngày 05 tháng 3 năm 2026\"\n,NGƯỜI LẬP BIỂU,,THỦ TRƯỞNG ĐƠN VỊ\n,(Ký),,\n"
      ",Nguyễn Thị Hoa,,Trần Văn Bình\n");
  CHECK_MESSAGE(table.report() == "", table.report());
  CHECK(table.names() == "09187-phuong-kinh-bac 09193-xa-yen-phong");
}

TEST_CASE("columns by letters and figures: A B 1 2") {
  Sent table;
  table.read("TT,Mã xã,Tên xã,Số thôn\nA,B,C,1\n1,09193,Yên Phong,12\n");
  CHECK(table.report() == "");
  CHECK(table.items().size() == 1);
}

TEST_CASE("the headings again at the top of each printed page") {
  Sent table;
  table.read("Mã xã,Tên xã,Số thôn\n09193,Yên Phong,12\nMã xã,Tên xã,Số thôn\n09187,Kinh Bắc,3\n");
  CHECK(table.report() == "");
  CHECK(table.items().size() == 2);
}

TEST_CASE("headings of two rows") {
  Sent table;
  const std::string csv =
      "STT,Mã xã,Chỉ tiêu,,Thư viện,\n,,2028,2030,Có,Ghi chú\n1,09187,70,80,x,\n";
  table.read(csv,
             "'Mã xã': 'code', 'Chỉ tiêu / 2030': 'targets.dv-xa.2030', '2028': "
             "'targets.dv-xa.2028', 'Thư viện/Có': 'has.library'");
  CHECK_MESSAGE(table.report() == "", table.report());
  const auto& facts = table.item("09187").row->facts;
  CHECK(facts.targets.at("dv-xa").at("2030").text == "80");
  CHECK(facts.targets.at("dv-xa").at("2028").text == "70");
  CHECK(facts.has.at("library") == true);
}

TEST_CASE("columns that are not there, or twice") {
  Sent table;
  table.read("Mã xã,Tên xã,Số thôn\n09193,Yên Phong,12\n",
             "'Mã xã': 'code', 'Số thn': 'counts.thon'");
  CHECK(table.codes() == "E0712");
  CHECK(table.items().empty());
  CHECK(table.report().find("“Số thôn”") != std::string::npos);

  table.read("Mã xã,2026,2030,2026,2030\n09193,1,2,3,4\n",
             "'Mã xã': 'code', '2030': 'targets.dv-xa.2030'");
  CHECK(table.codes() == "E0713");
  CHECK(table.report().find("C1, E1") != std::string::npos);

  table.read("a,b\n1,2\n");
  CHECK(table.codes() == "E0712 E0712 E0712");
}

TEST_CASE("targets that the parent does not have are reported once") {
  Sent table;
  table.read("Mã xã,A\n09193,1\n09187,2\n", "'Mã xã': 'code', 'A': 'targets.dv-xaa.2030'");
  CHECK(table.codes() == "E0608");
  CHECK(table.items().empty());
  table.read("Mã xã,A\n09193,1\n", "'Mã xã': 'code', 'A': 'deadlines.bao-ca'");
  CHECK(table.codes() == "E0110");
  CHECK(table.report().find("bao-cao") != std::string::npos);
}

TEST_CASE("a bad cell fails its unit, no other") {
  Sent table;
  table.read("Mã xã,Tên xã,Số thôn\n09193,Yên Phong,mười\n09187,Kinh Bắc,#REF!\n09202,,4\n");
  CHECK(table.codes() == "");
  CHECK(codes_of(table.item("09193").found) == "E0714");
  CHECK(codes_of(table.item("09187").found) == "E0714");
  CHECK(table.thon("09202") == 4);
  const std::string report = table.report_on("09193");
  CHECK(report.find("xa.csv:2:21: error") != std::string::npos);
  CHECK(report.find("cell C2: “mười”") != std::string::npos);
  CHECK(report.find("    2 | 09193 | Yên Phong | mười\n      |                     ^\n") !=
        std::string::npos);
}

TEST_CASE("rows whose unit cannot be found") {
  Sent table;
  table.read(
      "TT,Mã xã,Tên xã,Số thôn\n1,,Yên Phogn,12\n2,99999,,3\n3,,Kinh Bắc,5\n,,,7\n4,00004,,1\n"
      "5,x,,2\n");
  CHECK(table.names() == "09187-phuong-kinh-bac");
  CHECK_MESSAGE(table.codes() == "E0301 E0301 E0715 E0601 E0715", table.report());
  CHECK(table.report().find("xa.csv:2:8") != std::string::npos);
  CHECK(table.report().find("Yên Phong") != std::string::npos);
}

TEST_CASE("code and name must be of the same unit") {
  Sent table;
  table.read(
      "Mã xã,Tên xã,Số thôn\n09193,Kinh Bắc,12\n09187,Phuong Kinh Bac,3\n09202,1. UBND X. Tam "
      "Giang,3\n");
  CHECK(codes_of(table.item("09193").found) == "E0716");
  CHECK(table.report_on("09193").find("B2") != std::string::npos);
  CHECK_MESSAGE(codes_of(table.item("09187").found) == "", "typed without diacritics");
  CHECK_MESSAGE(codes_of(table.item("09202").found) == "", table.report_on("09202"));
}

TEST_CASE("codes as spreadsheets bend them") {
  for (const std::string code : {"'09187", "9187.0", "9.187", " 09187 ", "09 187"}) {
    Sent table;
    table.read("Mã xã;Tên xã;Số thôn\n" + code + ";Kinh Bắc;3\n");
    CHECK_MESSAGE(table.thon("09187") == 3, code);
  }
}

TEST_CASE("a unit in two rows: nobody knows which is right") {
  Sent table;
  table.read("Mã xã,Tên xã,Số thôn\n09193,Yên Phong,12\n9193,,13\n09187,,1\n");
  CHECK(table.codes() == "");
  CHECK(table.items().size() == 2);
  CHECK(codes_of(table.item("09193").found) == "E0703");
  CHECK(table.report_on("09193").find("xa.csv:3:1") != std::string::npos);
  CHECK(table.report_on("09193").find("line 2") != std::string::npos);
}

TEST_CASE("tables without any unit, and files that are none") {
  Sent table;
  table.read("Mã xã,Tên xã,Số thôn\n");
  CHECK(table.codes() == "E0722");
  table.read(std::string("a\0b", 3));
  CHECK(table.codes() == "E0711");
  table.read("\xD0\xCF\x11\xE0 old");
  CHECK(table.codes() == "E0711");
  CHECK(table.report().find(".xls") != std::string::npos);
  table.list(
      "'parent': 'bac-ninh.plan.json', 'table': {'file': 'no.csv', 'columns': {'A': 'code'}}");
  CHECK(table.codes() == "E0101");
}

TEST_CASE("TCVN3 in bytes of its own and as Unicode of the wrong letters") {
  Sent table;
  table.read(
      "M\xB7 x\xB7;T\xAAn x\xB7;S\xE8 th\xABn\n09193;Y\xAAn Phong;12\n09187;Kinh B\xBE"
      "c;3\n");
  CHECK_MESSAGE(table.codes() == "E0718", table.report());
  CHECK(table.thon("09187") == 3);
  CHECK(table.report_on("09187") == "");

  table.read("Mã xã,Tên xã,Số thôn\n,x· Yªn Phong,12\n,ph­êng Kinh B¾c,3\n");
  CHECK_MESSAGE(table.codes() == "E0718", table.report());
  CHECK(table.thon("09193") == 12);
  CHECK(table.thon("09187") == 3);
}

TEST_CASE("who signs: the name alone takes the usual title") {
  Sent table;
  table.read(
      "Mã xã,Người ký,Chức vụ,Lưu\n09187,Trần Văn Bình,,VHXH\n09193,Lê Thị An,Phó Chủ tịch,\n",
      "'Mã xã': 'code', 'Người ký': 'signature.name', 'Chức vụ': 'signature.position', "
      "'Lưu': 'archive'");
  CHECK(table.report() == "");
  const auto& chair = table.item("09187").row->facts;
  REQUIRE(chair.signature);
  CHECK(chair.signature->name == "Trần Văn Bình");
  CHECK(chair.signature->position.title == "Chủ tịch");
  CHECK(chair.signature->position.collective == "Ủy ban nhân dân");
  CHECK(chair.archive == std::vector<std::string>{"VT", "VHXH"});
  const auto& deputy = table.item("09193").row->facts;
  CHECK(deputy.signature->position.capacity == Capacity::deputy);
  CHECK(deputy.signature->position.head == "Chủ tịch");
}

TEST_CASE("the overlay holds where the table differs, and that is said at the cell") {
  Sent table;
  table.write("a.overlay.json", R"({"parent": "bac-ninh.plan.json", "unit": "09187", "number": 7,
    "facts": {"counts": {"thon": 4}, "has": {"library": true}}})");
  table.write("xa.csv", "Mã,Thôn,Thư viện,Bảo tàng,Số\n09187,5,không,có,8\n09193,6,có,,9\n");
  table.list(R"('parent': 'bac-ninh.plan.json', 'overlays': '.', 'table': {'file': 'xa.csv',
    'columns': {'Mã': 'code', 'Thôn': 'counts.thon', 'Thư viện': 'has.library',
    'Bảo tàng': 'has.museum', 'Số': 'number'}})");
  const Overlay overlay = table.overlay_of("09187");
  CHECK(overlay.facts.counts.at("thon") == 4);
  CHECK(overlay.facts.has.at("library") == true);
  CHECK(overlay.facts.has.at("museum") == true);
  CHECK(table.codes() == "E0720 E0720 E0720");
  CHECK(table.report().find("xa.csv:2:9") != std::string::npos);
  CHECK(table.report().find("“counts.thon” is 5 in the table and 4 in the overlay") !=
        std::string::npos);
  CHECK(*overlay.data.find("number")->number() == 7);
  const Overlay other = table.overlay_of("09193");
  CHECK(*other.data.find("number")->number() == 9);
  CHECK(other.facts.counts.at("thon") == 6);
}
