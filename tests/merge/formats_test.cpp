#include "merge/formats.h"

#include <doctest/doctest.h>

#include "write/debug/inline_dump.h"

using namespace vanban;

namespace {

std::string dated(const Date& date, const char* format) {
  const auto words = format_date(date, format, {});
  return words ? dump(RichText{*words, {}}) : "none";
}

std::string words(std::vector<Inline> inlines, const char* format) {
  format_words(inlines, format);
  return dump(RichText{std::move(inlines), {}});
}

}  // namespace

TEST_CASE("numbers in each format") {
  CHECK(format_number(1500.5, "") == "1.500,5");
  CHECK(format_number(50000, "number") == "50.000");
  CHECK(format_number(4, "pad2") == "04");
  CHECK(format_number(128, "pad2") == "128");
  CHECK(format_number(14, "roman") == "XIV");
  CHECK(format_number(25, "words") == "hai mươi lăm");
}

TEST_CASE("numbers that a format cannot write") {
  CHECK_FALSE(format_number(1.5, "pad2"));
  CHECK_FALSE(format_number(1.5, "words"));
  CHECK_FALSE(format_number(0, "roman"));
  CHECK_FALSE(format_number(-1, "roman"));
  CHECK_FALSE(format_number(4000, "roman"));
  CHECK_FALSE(format_number(1e15, "words"));
  CHECK_FALSE(format_number(-1e300, "words"));
  CHECK_FALSE(format_number(5, "upper"));
  CHECK_FALSE(format_number(5, "date-long"));
}

TEST_CASE("numbers as documents write them are read back") {
  CHECK(parse_number("04") == 4);
  CHECK(parse_number("50.000") == 50000);
  CHECK(parse_number("1.234.567,25") == 1234567.25);
  CHECK(parse_number("1500") == 1500);
  for (const std::string text :
       {"", "10 - 15", "1.5", "1.0000", "1..000", ".000", "5%", "1,", ",5", "-3", "1.000."}) {
    CAPTURE(text);
    CHECK_FALSE(parse_number(text));
  }
}

TEST_CASE("dates, short and long") {
  CHECK(dated({2022, 12, 9}, "") == "09/12/2022");
  CHECK(dated({2025, 7, 1}, "date-short") == "01/7/2025");
  CHECK(dated({2020, 1, 5}, "date-long") == "ngày 05 tháng 01 năm 2020");
  CHECK(dated({2026, 6, 30}, "date-long") == "ngày 30 tháng 6 năm 2026");
  CHECK(dated({2026, 6, 30}, "roman") == "none");
  CHECK(dated({2026, 6, 30}, "upper") == "none");
}

TEST_CASE("blank parts of a date are gaps in the long form") {
  CHECK(dated({2026, 2, std::nullopt}, "date-long") == "ngày {day} tháng 02 năm 2026");
  CHECK(dated({2026, 5, std::nullopt}, "date-long") == "ngày {day} tháng 5 năm 2026");
  CHECK(dated({2026, std::nullopt, std::nullopt}, "date-long") ==
        "ngày {day} tháng {month} năm 2026");
  CHECK(dated({}, "date-long") == "ngày {day} tháng {month} năm {year}");
  CHECK(dated({2026, 5, std::nullopt}, "date-short") == "5/2026");
}

TEST_CASE("upper and capital letters") {
  CHECK(words({Text{"ủy ban ", {}}, Text{"nhân dân", {true}}}, "upper") == "ỦY BAN **NHÂN DÂN**");
  CHECK(words({Text{"", {}}, Text{"trên 60%", {}}, Text{" xã", {}}}, "capital") == "Trên 60% xã");
  CHECK(words({Blank{Blank::Field::day, {}}, Text{"a", {}}}, "capital") == "{day}a");
  CHECK(words({Text{"a", {}}}, "") == "a");
}

TEST_CASE("what is not known yet remembers its letters") {
  std::vector<Inline> inlines = {Reference{"a", {}, ""},
                                 Citation{"q", Citation::Form::full, {}, {}}};
  format_words(inlines, "capital");
  CHECK(std::get<Reference>(inlines[0]).letters == Letters::capital);
  CHECK(std::get<Citation>(inlines[1]).letters == Letters::as_they_are);
  format_words(inlines, "upper");
  CHECK(std::get<Citation>(inlines[1]).letters == Letters::upper);
}
