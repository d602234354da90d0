#include "base/date.h"

#include <doctest/doctest.h>
#include <initializer_list>
#include <optional>
#include <string_view>

namespace vanban {

TEST_CASE("dates with and without day and month") {
  CHECK(parse_date("2023-01-31") == Date{2023, 1, 31});
  CHECK(parse_date("2023-01") == Date{2023, 1, std::nullopt});
  CHECK(parse_date("2023") == Date{2023, std::nullopt, std::nullopt});
  CHECK(parse_date("2024-02-29") == Date{2024, 2, 29});
}

TEST_CASE("what is no date") {
  for (const std::string_view text :
       {"", "23", "2023-", "2023-1", "2023-13", "2023-00", "2023-02-29", "2023-04-31", "2023-01-00",
        "2023-01-31 ", "2023-01-31T", "2023/01/31", "31-01-2023", "20230131", "0000-01-01",
        "-023-01-01", "2023-+1-01", "２０２３"}) {
    CAPTURE(text);
    CHECK(parse_date(text) == std::nullopt);
  }
}

TEST_CASE("days of every year") {
  CHECK(parse_yearly_day("12-15") == Date{2024, 12, 15});
  CHECK(parse_yearly_day("02-29") == Date{2024, 2, 29});
  for (const std::string_view text : {"", "12", "15-12", "12-1", "02-30", "12-15 ", "2024-12-15"}) {
    CAPTURE(text);
    CHECK(parse_yearly_day(text) == std::nullopt);
  }
  CHECK(yearly_day(12, 5) == "05/12");
  CHECK(yearly_day(2, 29) == "29/02");
  CHECK(yearly_day(7, 1) == "01/7");
}

TEST_CASE("calendar") {
  CHECK(is_calendar_date({2026, std::nullopt, std::nullopt}));
  CHECK_FALSE(is_calendar_date({2026, std::nullopt, 5}));
  CHECK_FALSE(is_calendar_date({1900, 2, 29}));
  CHECK(is_calendar_date({2000, 2, 29}));
  CHECK_FALSE(is_calendar_date({10000, 1, 1}));
  CHECK_FALSE(is_calendar_date({2026, -1, 1}));
}

TEST_CASE("the month has two digits in January and February only") {
  CHECK(short_date({2022, 12, 9}) == "09/12/2022");
  CHECK(short_date({2025, 7, 1}) == "01/7/2025");
  CHECK(short_date({2023, 2, 28}) == "28/02/2023");
  CHECK(long_date({2020, 1, 5}) == "ngày 05 tháng 01 năm 2020");
  CHECK(long_date({2023, 2, 10}) == "ngày 10 tháng 02 năm 2023");
  CHECK(long_date({2020, 3, 5}) == "ngày 05 tháng 3 năm 2020");
}

TEST_CASE("blank parts are left out") {
  CHECK(short_date({2022, 12, std::nullopt}) == "12/2022");
  CHECK(short_date({2022, std::nullopt, std::nullopt}) == "2022");
  CHECK(long_date({2026, 5, std::nullopt}) == "tháng 5 năm 2026");
  CHECK(long_date({2026, std::nullopt, std::nullopt}) == "năm 2026");
  CHECK(long_date({}) == "");
  CHECK(short_date({}) == "");
}

TEST_CASE("a date is complete when no part of it is blank") {
  CHECK(is_complete({2026, 5, 31}));
  CHECK_FALSE(is_complete({2026, 5, std::nullopt}));
  CHECK_FALSE(is_complete({2026, std::nullopt, std::nullopt}));
  CHECK_FALSE(is_complete({}));
}

TEST_CASE("the days that a date can mean") {
  CHECK(first_day({2025, 6, 15}) == 20250615);
  CHECK(last_day({2025, 6, 15}) == 20250615);
  CHECK(first_day({2025, 6, std::nullopt}) == 20250601);
  CHECK(last_day({2025, 6, std::nullopt}) == 20250630);
  CHECK(last_day({2024, 2, std::nullopt}) == 20240229);
  CHECK(first_day({2025, std::nullopt, std::nullopt}) == 20250101);
  CHECK(last_day({2025, std::nullopt, std::nullopt}) == 20251231);
}

}  // namespace vanban
