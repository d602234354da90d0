#include <doctest/doctest.h>

#include "support/merged.h"

using namespace vanban::test;

TEST_CASE("the head of a plan") {
  const Merged result = merged(commune_plan().set("number", "4"));
  CHECK(result.all("issuer") == Lines{"ỦY BAN NHÂN DÂN", "XÃ ĐẠI SƠN"});
  CHECK(result.all("superior").empty());
  CHECK(result.one("country") == "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
  CHECK(result.one("motto") == "Độc lập - Tự do - Hạnh phúc");
  CHECK(result.one("number") == "Số: 04/KH-UBND");
  CHECK(result.one("place-date") == "Đại Sơn, ngày 31 tháng 5 năm 2026");
}

TEST_CASE("numbers below ten take a leading zero, no others") {
  for (const auto& [number, printed] :
       {std::pair("1", "01"), {"9", "09"}, {"10", "10"}, {"15", "15"}, {"1232", "1232"}}) {
    CHECK(merged(commune_plan().set("number", number)).one("number") ==
          "Số: " + std::string(printed) + "/KH-UBND");
  }
}

TEST_CASE("number, day and month blank in any combination") {
  for (const std::string number : {"12", "null"}) {
    const std::string printed = number == std::string("12") ? "12" : "{number}";
    for (const auto& written : {std::pair("'2026-01-05'", "ngày 05 tháng 01 năm 2026"),
                                {"{'year': 2026, 'month': 1}", "ngày {day} tháng 01 năm 2026"},
                                {"{'year': 2026, 'month': 12}", "ngày {day} tháng 12 năm 2026"},
                                {"'2026-05'", "ngày {day} tháng 5 năm 2026"},
                                {"{'year': 2026}", "ngày {day} tháng {month} năm 2026"}}) {
      CAPTURE(written.first);
      const Merged result = merged(commune_plan().set("number", number).set("date", written.first));
      CHECK(result.one("number") == "Số: " + printed + "/KH-UBND");
      CHECK(result.one("place-date") == "Đại Sơn, " + std::string(written.second));
    }
  }
}

TEST_CASE("a place of the plan's own") {
  CHECK(merged(commune_plan().set("place", "'Phường Điện Biên Phủ'")).one("place-date") ==
        "Phường Điện Biên Phủ, ngày 31 tháng 5 năm 2026");
}

TEST_CASE("marks of urgency and circulation") {
  for (const auto& [word, mark] :
       {std::pair("hoa-toc", "HOẢ TỐC"), {"thuong-khan", "THƯỢNG KHẨN"}, {"khan", "KHẨN"}}) {
    CHECK(merged(commune_plan().set("urgency", "'" + std::string(word) + "'")).one("urgency") ==
          mark);
  }
  for (const auto& [word, mark] : {std::pair("xem-xong-tra-lai", "XEM XONG TRẢ LẠI"),
                                   {"luu-hanh-noi-bo", "LƯU HÀNH NỘI BỘ"}}) {
    CHECK(merged(commune_plan().set("circulation", "'" + std::string(word) + "'"))
              .one("circulation") == mark);
  }
}

TEST_CASE("a draft says so, in its own words if it has some") {
  CHECK(merged(commune_plan().set("draft", "true")).one("draft") == "DỰ THẢO");
  CHECK(merged(commune_plan().set("draft", "'DỰ THẢO LẦN 2'")).one("draft") == "DỰ THẢO LẦN 2");
  CHECK(merged(commune_plan().set("draft", "false")).all("draft").empty());
  CHECK(merged(commune_plan()).all("draft").empty());
}

TEST_CASE("a body of its own with its superior") {
  const Merged result = merged(commune_plan().set(
      "issuer",
      "{'unit': 'xã Đại Sơn', 'in': 'tỉnh Bắc Ninh', 'name': ['PHÒNG VĂN HÓA', '- XÃ HỘI'],"
      " 'superior': ['UBND XÃ ĐẠI SƠN'], 'full-name': 'Phòng Văn hóa - Xã hội'}"));
  CHECK(result.all("superior") == Lines{"UBND XÃ ĐẠI SƠN"});
  CHECK(result.all("issuer") == Lines{"PHÒNG VĂN HÓA", "- XÃ HỘI"});
  CHECK(result.one("author") == "Phòng Văn hóa - Xã hội");
}
