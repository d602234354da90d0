#include "base/utf8.h"

#include <doctest/doctest.h>
#include <optional>
#include <string>

namespace vanban {

TEST_CASE("valid UTF-8 of every length passes") {
  CHECK(find_invalid_utf8("") == std::nullopt);
  CHECK(find_invalid_utf8("Kế hoạch số 15/KH-UBND …") == std::nullopt);
  CHECK(find_invalid_utf8("\xEF\xBF\xBF \xF0\x9F\x93\x84 \xF4\x8F\xBF\xBF") == std::nullopt);
  CHECK(find_invalid_utf8(std::string("a\0b", 3)) == std::nullopt);
}

TEST_CASE("invalid UTF-8 is found where it begins") {
  CHECK(find_invalid_utf8("ab\x80") == 2);
  CHECK(find_invalid_utf8("Kế\xFF") == 4);
  CHECK_MESSAGE(find_invalid_utf8("a\xC0\xAF") == 1, "overlong, two bytes");
  CHECK_MESSAGE(find_invalid_utf8("a\xE0\x9F\xBF") == 1, "overlong, three bytes");
  CHECK_MESSAGE(find_invalid_utf8("\xF0\x8F\xBF\xBF") == 0, "overlong, four bytes");
  CHECK_MESSAGE(find_invalid_utf8("\xED\xA0\x80") == 0, "surrogate");
  CHECK_MESSAGE(find_invalid_utf8("\xF4\x90\x80\x80") == 0, "beyond U+10FFFF");
  CHECK_MESSAGE(find_invalid_utf8("\xF8\x88\x80\x80\x80") == 0, "five bytes");
  CHECK_MESSAGE(find_invalid_utf8("x\xE1\xBA") == 1, "cut short");
  CHECK_MESSAGE(find_invalid_utf8("x\xE1\xBAz") == 1, "interrupted");
}

TEST_CASE("code points come one after the other") {
  const std::string text = "aế\U0001F4C4";
  std::size_t at = 0;
  CHECK(next_code_point(text, at) == U'a');
  CHECK(at == 1);
  CHECK(next_code_point(text, at) == U'ế');
  CHECK(at == 4);
  CHECK(next_code_point(text, at) == U'\U0001F4C4');
  CHECK(at == text.size());
}

TEST_CASE("UTF-32 and back gives the same text") {
  const std::string text = "đ\u00A0Ễ…\U0010FFFF\x7F";
  CHECK(to_utf32(text).size() == 6);
  CHECK(to_utf8(to_utf32(text)) == text);
  CHECK(count_code_points(text) == 6);
  CHECK(count_code_points("") == 0);
}

TEST_CASE("trim takes blanks at the ends only") {
  CHECK(trim(" \t a b\r\n") == "a b");
  CHECK(trim(" \n ").empty());
  CHECK(trim("").empty());
  CHECK_MESSAGE(trim("\u00A0a") == "\u00A0a", "a no-break space is text");
}

}  // namespace vanban
