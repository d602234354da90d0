// What counts as a date in running text, and what only looks like one.
#include "check/bodies/text_dates.h"

#include <doctest/doctest.h>
#include <string>

namespace vanban {
namespace {

Passage passage_of(const std::string& words) {
  Passage passage;
  passage.words = words;
  passage.tokens = folded_words(passage.words);
  return passage;
}

// begin_of and end_of of the date that the words begin with; "" for none.
std::string days_of(const std::string& words) {
  const auto date = date_at(passage_of(words), 0);
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
}

}  // namespace
}  // namespace vanban
