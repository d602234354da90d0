// Whole tables as offices send them: their bytes, what they tell, what is known besides.
#include <doctest/doctest.h>
#include <string>

#include "batch/work/table/sent.h"

using namespace vanban;
using namespace vanban::test;

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

TEST_CASE("VNI in bytes of its own") {
  Sent table;
  table.read(
      "Ma\xF5 xa\xF5;Te\xE2n xa\xF5;So\xE1 tho\xE2n\n09193;Xa\xF5 Ye\xE2n Phong;12\n"
      "09187;Ph\xF6\xF4\xF8ng Kinh Ba\xE9"
      "c;3\n");
  CHECK_MESSAGE(table.codes() == "E0718", table.report());
  CHECK(table.report().find("VNI") != std::string::npos);
  CHECK(table.thon("09187") == 3);
  CHECK(table.report_on("09187") == "");
}

TEST_CASE("letters of an encoding that nobody knows are refused") {
  Sent table;
  // Windows-1258, as an old Excel saves it: tones are characters of their own.
  table.read(
      "M\xE3 x\xE3;T\xEAn x\xE3;S\xF4\xEC th\xF4n\n09193;Y\xEAn Phong;12\n"
      "09187;Phu\xF5\xF5\xCCng Kinh B\xE3\xEC"
      "c;3\n");
  CHECK_MESSAGE(table.codes() == "E0711", table.report());
  CHECK(table.items().empty());
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

TEST_CASE("the sample table of the project") {
  Sent job;
  job.write("bac-ninh-xa.csv", read_file(source_path("data/bac-ninh-xa.csv")));
  job.write("a.job.json", read_file(source_path("data/bac-ninh-xa.job.json")));
  job.run();
  CHECK_MESSAGE(job.report() == "", job.report());
  CHECK(job.names() ==
        "07210-phuong-bac-giang 07264-xa-tam-tien 07294-xa-bo-ha "
        "09187-phuong-kinh-bac 09193-xa-yen-phong");
  for (const batch::WorkItem& item : job.items()) CHECK_FALSE(item.found.has_errors());
  const Facts facts = job.overlay_of("07264").facts;
  CHECK(facts.counts.at("nha-van-hoa") == 18);
  CHECK_MESSAGE(!facts.has.contains("library"), "chưa rõ");
  CHECK(facts.signature->position.capacity == Capacity::deputy);
  CHECK(facts.deadlines.at("bao-cao").month == 11);
  CHECK(job.overlay_of("07210").facts.targets.at("tu-sach").at("2030").bound ==
        TargetValue::Bound::over);
}
