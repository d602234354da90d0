#include "derive/text/deadlines.h"

#include <doctest/doctest.h>

#include "derive/marked.h"

namespace vanban {
namespace {

std::string before(int day, int month, int days) {
  const YearlyDay result = days_before({month, day}, days);
  return std::to_string(result.day) + "/" + std::to_string(result.month);
}

TEST_CASE("days before a day of the year") {
  CHECK(before(15, 12, 10) == "5/12");
  CHECK(before(5, 12, 10) == "25/11");
  CHECK(before(1, 3, 1) == "28/2");
  CHECK(before(29, 2, 1) == "28/2");
  CHECK(before(29, 2, 0) == "29/2");
  CHECK(before(5, 1, 10) == "26/12");
  CHECK(before(31, 12, -1) == "1/1");
  CHECK(before(7, 7, 0) == "7/7");
  CHECK(before(7, 7, 365) == "7/7");
}

// Each as "day/month: words".
std::string found(std::string_view text) {
  std::string all;
  for (const Deadline& deadline : find_deadlines(test::marked(text))) {
    all += std::to_string(deadline.date.day) + "/" + std::to_string(deadline.date.month) + ": " +
           deadline.words + "; ";
  }
  return all;
}

TEST_CASE("deadlines in prose") {
  CHECK(found("Hằng năm, **trước ngày 15/12**, gửi.") == "15/12: trước ngày 15/12; ");
  CHECK(found("trước ngày 25/11 hằng năm.") == "25/11: trước ngày 25/11 hằng năm; ");
  CHECK(found("Trước ngày 05 tháng 12 hàng năm") == "5/12: Trước ngày 05 tháng 12 hàng năm; ");
  CHECK(found("chậm nhất là ngày 01/7, muộn nhất 5/01") ==
        "1/7: chậm nhất là ngày 01/7; 5/1: muộn nhất 5/01; ");
  CHECK(found("trước **ngày\u00A0*15*/12** và trước 20/6") ==
        "15/12: trước ngày\u00A015/12; 20/6: trước 20/6; ");
}

TEST_CASE("what is no deadline of every year") {
  for (const std::string_view text :
       {"Ngày Sách (21/4)", "trước ngày 01/7/2025", "trước ngày 15 tháng 12 năm 2025",
        "“báo cáo trước ngày 15/12”", "trước ngày 31/4", "trước ngày 32/1", "trước ngày 1/13",
        "trước ngày {deadlines.bao-cao}", "trước ngày 15/12/25", "trước ngày 15/120"}) {
    CHECK_MESSAGE(found(text).empty(), text);
  }
}

TEST_CASE("earlier days are written as they were") {
  const Markup text =
      test::marked("Đơn vị báo cáo **trước ngày 15/12**; phường *trước ngày 5* tháng 3 hằng năm.");
  std::vector<Deadline> deadlines = find_deadlines(text);
  REQUIRE(deadlines.size() == 2);
  for (Deadline& deadline : deadlines) deadline.date = days_before(deadline.date, 10);
  CHECK(test::shown(replace_deadlines(text, deadlines)) ==
        "Đơn vị báo cáo <b>trước ngày 05/12</>; phường <i>trước ngày 23</> tháng 02 hằng năm.");
}

}  // namespace
}  // namespace vanban
