// Where the headings of a table stand and which column is which.
#include <doctest/doctest.h>
#include <string>

#include "batch/work/table/sent.h"

using namespace vanban;
using namespace vanban::test;

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
  table.read("TT,Mã xã,Tên xã,Số thôn\n1,2,3,4=2+3\n1,09193,Yên Phong,12\n");
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

TEST_CASE("under headings of two rows a row may have a code and no name") {
  Sent table;
  table.read("Mã xã,Tên xã,Số,\n,,thôn,xóm\n09187,,3,1\n09193,Yên Phong,12,\n",
             "'Mã xã': 'code', 'Tên xã': 'name', 'Số / thôn': 'counts.thon'");
  CHECK(table.report() == "");
  CHECK(table.items().size() == 2);
  CHECK(table.thon("09187") == 3);
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
