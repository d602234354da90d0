// Which rows of a table are whose.
#include <doctest/doctest.h>
#include <string>

#include "batch/work/table/sent.h"

using namespace vanban;
using namespace vanban::test;

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

TEST_CASE("a table of names alone: none of them is lost") {
  Sent table;
  table.read("Tên xã\nYên Phong\nKinh Bắk\nTam Giang\n", "'Tên xã': 'name'");
  CHECK(table.codes() == "E0301");
  CHECK(table.items().size() == 2);
  table.read("Tên xã\nYên Phong\nTam Giang\nKinh Bắk\n", "'Tên xã': 'name'");
  CHECK_MESSAGE(table.codes() == "E0301", "the last row, too");
}

TEST_CASE("misspelt units between the others, at the end and below a gap") {
  Sent table;
  table.read(
      "TT,Mã xã,Tên xã,Số thôn\n1,,Yên Phong,12\n2,,Kinh Bắk,\n3,,Bố Hã,3\n\n4,,Tam Giag,1\n");
  CHECK_MESSAGE(table.codes() == "E0301 E0301 E0301", table.report());
}

TEST_CASE("a unit alone in its row is no title of a group") {
  Sent table;
  table.read(
      "Mã xã,Tên xã,Số thôn\n,Huyện Yên Phong cũ,\n,Xã Yên Phogn,\n,P. Kinh Bắk,\n,Kinh Bắc,3\n");
  CHECK_MESSAGE(table.codes() == "E0301 E0301", table.report());
  CHECK(table.items().size() == 1);
}

TEST_CASE("a code with a letter in it is no title of a group, nor lost without values") {
  Sent table;
  table.read("Mã xã,Tên xã,Số thôn\nO9187,,\nKhu vực 1,,\n09193,,3\n");
  CHECK_MESSAGE(table.codes() == "E0714", table.report());
}

TEST_CASE("communes whose names begin like totals") {
  Sent table;
  table.write("cao-bang.plan.json",
              replaced(read_file(source_path("data/bac-ninh.plan.json")),
                       "\"issuer\": {\"unit\": \"24\"}", "\"issuer\": {\"unit\": \"04\"}"));
  table.write("xa.csv", "Tên,Thôn\nTổng Cọt,3\nTổng cộng,3\nCộng,3\n");
  table.list(
      "'parent': 'cao-bang.plan.json', 'table': {'file': 'xa.csv', 'columns': {'Tên': 'name', "
      "'Thôn': 'counts.thon'}}");
  CHECK_MESSAGE(table.report() == "", table.report());
  CHECK(table.items().size() == 1);
}

TEST_CASE("one table for several parts: each takes its own rows") {
  Sent table;
  table.copy("bac-ninh.plan.json",
             {{"\"issuer\": {\"unit\": \"24\"}", "\"issuer\": {\"unit\": \"01\"}"}},
             "ha-noi.plan.json");
  table.write("xa.csv", "Mã,Thôn\n9187,3\n4,1\n25,2\n09193,12\n30001,5\n");
  const std::string columns =
      "'table': {'file': 'xa.csv', 'columns': {'Mã': 'code', 'Thôn': 'counts.thon'}}";
  table.list("'parts': [{'parent': 'bac-ninh.plan.json', " + columns +
             "}, {'parent': 'ha-noi.plan.json', " + columns + "}]");
  CHECK(table.names() ==
        "09187-phuong-kinh-bac 09193-xa-yen-phong 00004-phuong-ba-dinh "
        "00025-phuong-giang-vo");
  CHECK_MESSAGE(table.codes() == "E0601", "told once");

  table.write("xa.csv", "Mã,Tên,Thôn\n9187,,3\n\n,Xã Yên Phogn,2\n4,,1\n\n,Ghi chú,\n");
  const std::string named =
      "'table': {'file': 'xa.csv', 'columns': {'Mã': 'code', 'Tên': 'name', "
      "'Thôn': 'counts.thon'}}";
  table.list("'parts': [{'parent': 'bac-ninh.plan.json', " + named +
             "}, {'parent': 'ha-noi.plan.json', " + named + "}]");
  CHECK_MESSAGE(table.codes() == "E0301", "rows of the other part below: not yet the end");
}

TEST_CASE("what was meant lies below the parent's unit") {
  Sent table;
  table.read("Tên xã\nYên Phogn\n", "'Tên xã': 'name'");
  CHECK(table.report().find("“xã Yên Phong, tỉnh Bắc Ninh”") != std::string::npos);
  CHECK(table.report().find("Thái Nguyên") == std::string::npos);
}
