// How whole paragraphs are broken: by total fit, or by first fit as in Word.
#include "layout/lines/total_fit.h"

#include <doctest/doctest.h>

#include "layout/lines/setter.h"

using namespace vanban;

TEST_CASE_FIXTURE(Setter, "total fit evens out what first fit leaves to a later line") {
  const std::string_view text =
      "hóa xã dân Nhân thư chức tàng học phục hóa tâm chức học chức trong nghiêng hoạt nghiêng "
      "nghiêng học suốt phục";
  CHECK(draw(text, 32) == Drawing{"hóa xã dân Nhân thư chức tàng học ",
                                  "phục hóa tâm chức học chức trong ",
                                  "nghiêng hoạt nghiêng nghiêng học ", "suốt phục"});
  breaking = LineBreaking::first_fit;
  CHECK(draw(text, 32) == Drawing{"hóa xã dân Nhân thư chức tàng ",
                                  "học phục hóa tâm chức học chức ", "trong nghiêng hoạt nghiêng ",
                                  "nghiêng học suốt phục"});
}

TEST_CASE_FIXTURE(Setter, "no word is left alone on the last line if it can be helped") {
  const std::string_view text =
      "và vụ tổ của vụ viện tổ tập trung đời viện bảo trung tàng Nhân bảo hoạt của của hoạt phục "
      "thư";
  CHECK(draw(text, 32) == Drawing{"và vụ tổ của vụ viện tổ tập trung ",
                                  "đời viện bảo trung tàng Nhân bảo ",
                                  "hoạt của của hoạt phục thư"});
  breaking = LineBreaking::first_fit;
  CHECK(draw(text, 32).back() == "thư");
}

TEST_CASE_FIXTURE(Setter, "left-aligned text takes no more lines than it must") {
  CHECK(draw("aaaa bbbb cccc dddd e", 9, Align::left) == Drawing{"aaaa bbbb ", "cccc dddd ", "e"});
  CHECK(draw("aa bb cc dd ee", 8, Align::left) == Drawing{"aa bb cc ", "dd ee"});
}

TEST_CASE_FIXTURE(Setter, "a symbol keeps its label even if the line before is short") {
  CHECK(draw("Quyết định số 1520/QĐ-TTg của", 20, Align::left) ==
        Drawing{"Quyết định ", "số 1520/QĐ-TTg của"});
  breaking = LineBreaking::first_fit;
  CHECK(draw("Quyết định số 1520/QĐ-TTg của", 20) == Drawing{"Quyết định ", "số 1520/QĐ-TTg của"});
}

TEST_CASE_FIXTURE(Setter, "label and symbol part where a justified line would be all gaps") {
  CHECK(draw("Quyết định số 1520/QĐ-TTg của", 20) == Drawing{"Quyết định số ", "1520/QĐ-TTg của"});
}

TEST_CASE_FIXTURE(Setter, "a long date moves to the next line whole, but is parted before gaps") {
  const std::string_view text = "họp ngày 14 tháng 8 năm 2023 tại";
  CHECK(draw(text, 26, Align::left) == Drawing{"họp ", "ngày 14 tháng 8 năm 2023 ", "tại"});
  CHECK(draw(text, 20, Align::left) == Drawing{"họp ngày 14 tháng 8 ", "năm 2023 tại"});
  CHECK(draw("aaaa bbbb cccc họp ngày 14 tháng 8 năm 2023 tại đây", 26) ==
        Drawing{"aaaa bbbb cccc họp ngày 14 ", "tháng 8 năm 2023 tại đây"});
}

TEST_CASE_FIXTURE(Setter, "compounds break after the hyphen") {
  CHECK(draw("aaa văn-hóa", 8, Align::left) == Drawing{"aaa văn-", "hóa"});
}

TEST_CASE_FIXTURE(Setter, "an address too long for the line breaks behind its signs") {
  CHECK(draw("https://bacninh.gov.vn/van-ban/ke-hoach_2023?so=15 và", 20) ==
        Drawing{"https://bacninh.gov.", "vn/van-ban/ke-hoach_", "2023?so=15 và"});
  CHECK(draw("tại bacninh.gov.vn", 14, Align::left) == Drawing{"tại ", "bacninh.gov.vn"});
}

TEST_CASE_FIXTURE(Setter, "words kept together part at their spaces where the line is too narrow") {
  CHECK(draw("TM. ỦY BAN NHÂN DÂN", 12, Align::center) == Drawing{" TM. ỦY BAN ", "  NHÂN DÂN"});
  CHECK(draw("aa - bb", 4, Align::left) == Drawing{"aa - ", "bb"});
  CHECK(draw("aaa - b", 3, Align::left) == Drawing{"aaa ", "- b"});
}

TEST_CASE_FIXTURE(Setter, "a word wider than the line is cut between characters") {
  CHECK(draw("a bbbbbbbbbbbbbbbbbbbbbbb cc", 10) ==
        Drawing{"a ", "bbbbbbbbbb", "bbbbbbbbbb", "bbb cc"});
  CHECK(draw("nghiêng", 4, Align::right) == Drawing{"nghi", " êng"});
  CHECK(draw("abc\u0301d", 3) == Drawing{"abc\u0301", "d"});
  CHECK(draw("abcd", 0.5) == Drawing{"a", "b", "c", "d"});
  breaking = LineBreaking::first_fit;
  CHECK(draw("bbbbbbbb cc", 5) == Drawing{"bbbbb", "bbb ", "cc"});
}

TEST_CASE_FIXTURE(Setter, "a first word too wide beside the indent is cut there") {
  CHECK(drawn(set("bbbbbbbb cc", {Pt{8}, Pt{3}, Align::left})) == Drawing{"   bbbbb", "bbb cc"});
}

TEST_CASE_FIXTURE(Setter,
                  "text of a megabyte, without a space or without a width, comes back whole") {
  for (const std::string_view piece : {"nghiêng ", "a", "中\u200B", "5 - ", "TM. Ủ "}) {
    std::string text;
    while (text.size() < 1'000'000) text += piece;
    std::size_t size = 0;
    for (const Line& line : set(text, {Pt{70}, {}, Align::justify})) size += text_of(line).size();
    CHECK_MESSAGE(size == text.size(), piece);
  }
}
