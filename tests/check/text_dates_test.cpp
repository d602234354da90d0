// What counts as a date in running text, and what only looks like one.
#include "check/text_dates.h"

#include <doctest/doctest.h>
#include <string>

#include "support/passage.h"

namespace vanban {
namespace {

using test::passage_of;

// begin_of and end_of of the date that the words begin with; "" for none.
std::string days_of(const std::string& words) {
  const auto date = likely_date_at(passage_of(words), 0);
  if (!date) return "";
  return std::to_string(begin_of(*date)) + "-" + std::to_string(end_of(*date));
}

TEST_CASE("dates are read as texts write them") {
  CHECK(days_of("ngày 15/9/2026") == "20260915-20260915");
  CHECK(days_of("ngày 15 tháng 9 năm 2026") == "20260915-20260915");
  CHECK(days_of("15-9-2026") == "20260915-20260915");
  CHECK(days_of("tháng 9/2026") == "20260901-20260931");
  CHECK(days_of("tháng 9 năm 2026") == "20260901-20260931");
  CHECK(days_of("9/2026") == "20260901-20260931");
  CHECK(days_of("quý II/2026") == "20260401-20260631");
  CHECK(days_of("quý 4 năm 2026") == "20261001-20261231");
  CHECK(days_of("năm 2026") == "20260101-20261231");
}

TEST_CASE("a date without a year means no day") {
  CHECK(days_of("ngày 15/12 hằng năm") == "0-0");
  CHECK(days_of("quý I") == "0-0");
}

TEST_CASE("numbers that are no dates") {
  CHECK(days_of("10 - 12 ngày").empty());
  CHECK(days_of("15/13").empty());
  CHECK(days_of("32/12/2026").empty());
  CHECK(days_of("1520/QĐ-TTg").empty());
  CHECK(days_of("quý vị").empty());
  CHECK(days_of("năm 80 thư viện").empty());
  CHECK(days_of("năm 2 - 2026").empty());
}

TEST_CASE("blank parts and spaces at the marks") {
  CHECK(days_of("ngày … tháng 9 năm 2026") == "20260901-20260931");
  CHECK(days_of("ngày    tháng 9 năm 2026") == "20260901-20260931");
  CHECK(days_of("ngày … tháng … năm 2026") == "20260101-20261231");
  CHECK(days_of("ngày 15 / 9 / 2026") == "20260915-20260915");
  CHECK(days_of("ngày 15.9.2026") == "20260915-20260915");
  CHECK(days_of("ngày 15 tháng 9, năm 2026") == "20260915-20260915");
  CHECK(days_of("ngày 15/9 năm 2026") == "20260915-20260915");
}

// Of the passage's dates the words from the first figure to the last, and how they are written.
std::string written(const std::string& words) {
  const Passage passage = passage_of(words);
  std::string all;
  for (const TextDate& date : dates_in(passage)) {
    all += std::string(passage.at(date.range)) + (date.is_long ? " L" : "") +
           (date.follows_day ? " N" : "") + (date.goes_on ? " +" : "") + "; ";
  }
  return all;
}

TEST_CASE("dates are found as they are written, also impossible ones") {
  CHECK(written("từ ngày 31/9/2026 đến 30 tháng 10") == "31/9/2026 N; 30 tháng 10 L; ");
  CHECK(written("Trực 24/24 giờ, ngày 05 tháng 01 năm 2026") ==
        "24/24; 05 tháng 01 năm 2026 L N; ");
  CHECK(written("ngày 15/9/2026/QĐ") == "15/9/2026 N +; ");
  CHECK(written("Quyết định số 206/QĐ-TTg ngày 11/02/2021") == "11/02/2021 N; ");
  CHECK(written("từ ngày 01-02/9/2026") == "02/9/2026; ");
  CHECK(written("Điều 15.9.2026, 10 - 12 ngày").empty());
}

TEST_CASE("a date of the calendar has a year and a real day") {
  const auto date_of = [](const std::string& words) {
    return calendar_date(date_at(passage_of(words), 0).value());
  };
  CHECK(date_of("ngày 29 tháng 02 năm 2024") == Date{2024, 2, 29});
  CHECK_FALSE(date_of("ngày 29 tháng 02 năm 2023"));
  CHECK_FALSE(date_of("ngày 15/12"));
  CHECK(date_of("ngày … tháng 12 năm 2022") == Date{2022, 12, std::nullopt});
  CHECK(date_of("năm 2014") == Date{2014, std::nullopt, std::nullopt});
}

}  // namespace
}  // namespace vanban
