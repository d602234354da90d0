#include "read/sheet/number_format.h"

#include <doctest/doctest.h>
#include <string>

namespace vanban {

namespace {

std::string show(double value, std::string_view code) {
  return show_number(value, parse_number_format(code), false).text;
}

}  // namespace

TEST_CASE("General shows what was typed") {
  CHECK(show(5.0999999999999996, "General") == "5.1");
  CHECK(show(24, "General") == "24");
  CHECK_MESSAGE(show(27201012345, "General") == "27201012345", "a number of eleven digits");
  CHECK_MESSAGE(show(27088012345678, "General") == "27088012345678", "no exponent");
  CHECK(show(-0.0, "General") == "0");
  CHECK(show(1e20, "General") == "1E+20");
  CHECK(show(3, "") == "3");
  CHECK(show(3, "@") == "3");
}

TEST_CASE("digits with leading zeros and decimals") {
  CHECK(show(123, "00000") == "00123");
  CHECK(show(1234567, "00000") == "1234567");
  CHECK(show(-7, "000") == "-007");
  CHECK(show(1234567.5, "#,##0.00") == "1234567.50");
  CHECK(show(2.5, "0") == "3");
  CHECK(show(1.25, "0.0##") == "1.25");
  CHECK(show(2, "0.0##") == "2.0");
  CHECK(show(2, "0.##") == "2");
  CHECK(show(-0.2, "0") == "0");
  CHECK(show(1234567, "0,") == "1235");
}

TEST_CASE("per cent") {
  CHECK(show(0.7, "0%") == "70%");
  CHECK(show(0.07, "0.00%") == "7.00%");
  CHECK(show(0.285, "0%") == "29%");
  CHECK(show(1, "0 %") == "100 %");
}

TEST_CASE("literals and phone numbers") {
  CHECK(show(912345678, "0000 000 000") == "0912 345 678");
  CHECK(show(5, "0\" thôn\"") == "5 thôn");
  CHECK(show(5, "0\\ \\đ") == "5 đ");
  CHECK(show(1000, "#,##0\\ [$₫-42A]") == "1000 ₫");
  CHECK(show(4, "[Red]\"KP \"00") == "KP 04");
}

TEST_CASE("sections for negative numbers and zero") {
  CHECK(show(-5, "0;(0)") == "(5)");
  CHECK(show(0, "0;-0;\"-\"") == "-");
  CHECK(show(5, "_(* #,##0_);_(* \\(#,##0\\);_(* \"-\"??_);_(@_)") == "5");
  CHECK(show(-5, "_(* #,##0_);_(* \\(#,##0\\);_(* \"-\"??_);_(@_)") == "(5)");
  CHECK(show(0, "_(* #,##0_);_(* \\(#,##0\\);_(* \"-\"??_);_(@_)") == "-");
}

TEST_CASE("dates and times in one writing, whatever the format") {
  CHECK(show(46086, "m/d/yyyy") == "05/03/2026");
  CHECK(show(46086, "[$-42A]dd\" tháng \"mm\" năm \"yyyy") == "05/03/2026");
  CHECK(show(46086, "mmm-yy") == "03/2026");
  CHECK(show(46086.3125, "dd/mm/yyyy hh:mm") == "05/03/2026 07:30");
  CHECK(show(0.3125, "h:mm AM/PM") == "07:30");
  CHECK(show(1.5, "[h]:mm:ss") == "36:00:00");
  CHECK_MESSAGE(show(46085.99999999, "dd/mm/yyyy hh:mm") == "05/03/2026 00:00", "rounded up");
  CHECK_MESSAGE(show(59, "d/m/y") == "28/02/1900", "before the day that never was");
  CHECK(show(60, "d/m/y") == "29/02/1900");
  CHECK(show(61, "d/m/y") == "01/03/1900");
  CHECK(show(2958465, "d/m/y") == "31/12/9999");
  CHECK_MESSAGE(show(2958466, "d/m/y") == "2958466", "no date");
  CHECK(show(-1, "d/m/y") == "-1");
}

TEST_CASE("formats beyond these show as General") {
  CHECK(show(1234, "0.00E+00") == "1234");
  CHECK(show(0.5, "# ?/?") == "0.5");
  CHECK(show(5, "[<10]0.0;0") == "5");
  CHECK(show(5, "\"") == "5");
  CHECK(show(5, "[") == "5");
  CHECK(show(5, "\\") == "5");
}

TEST_CASE("built-in formats") {
  CHECK(built_in_format(9) == "0%");
  CHECK(built_in_format(49) == "General");
  CHECK(show_number(46086, parse_number_format(built_in_format(14)), false).text == "05/03/2026");
  CHECK(show_iso_date("2026-03-05T07:30:00") == "05/03/2026 07:30");
  CHECK(show_iso_date("2026-02-30") == std::nullopt);
  CHECK(show_iso_date("x") == std::nullopt);
}

}  // namespace vanban
