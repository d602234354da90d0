#include "layout/lines/word_shape.h"

#include <doctest/doctest.h>

using namespace vanban;

TEST_CASE("punctuation around a word is taken off, as much as there is") {
  CHECK(without_opening("(“Điều") == "Điều");
  CHECK(without_closing("2030”);") == "2030");
  CHECK(without_closing("hội./.") == "hội");
  CHECK(without_opening("((“") == "");
  CHECK(without_closing("…") == "");
  CHECK(without_opening("") == "");
}

TEST_CASE("most words end and begin quietly") {
  for (const char* word : {"a", "và", "Ủy", "kinh-tế", "ở", "đ", "Ư", "“Ủy", "hóa,", "tế;", "10a"})
    CHECK_MESSAGE(ends_quietly(word), word);
  for (const char* word : {"", "5", "văn”", "-", "…", "a…", "Q.", "a)", "\u00A0"})
    CHECK_MESSAGE(!ends_quietly(word), word);
  for (const char* word : {"a", "và", "Ủy", "kinh-tế", "ở", "đ", "văn”", "hóa,", "a)", "A4"})
    CHECK_MESSAGE(begins_quietly(word), word);
  for (const char* word : {"", "5", "“Ủy", "-", "…", "«a", "10a", "v.v...", "A4-", "\u00A0"})
    CHECK_MESSAGE(!begins_quietly(word), word);
}

TEST_CASE("numbers begin or end with a digit") {
  CHECK(begins_with_digit("1520/QĐ-TTg"));
  CHECK(begins_with_digit("(10"));
  CHECK_FALSE(begins_with_digit("QĐ"));
  CHECK_FALSE(begins_with_digit("“"));
  CHECK(ends_with_digit("15%"));
  CHECK(ends_with_digit("50.000"));
  CHECK_FALSE(ends_with_digit("2030,"));
  CHECK_FALSE(ends_with_digit("%"));
  CHECK_FALSE(ends_with_digit(""));
}

TEST_CASE("labels count by numerals and letters") {
  CHECK(is_roman("VII"));
  CHECK(is_roman("(II),"));
  CHECK_FALSE(is_roman("VÀ"));
  CHECK_FALSE(is_roman("Văn"));
  CHECK(is_point_letter("đ)"));
  CHECK(is_point_letter("a,"));
  CHECK_FALSE(is_point_letter("A"));
  CHECK_FALSE(is_point_letter("ở"));
}

TEST_CASE("a word that begins with a letter counts just where any word would") {
  for (const char* word : {"IV", "X",   "a",  "đ",  "A",  "ở",  "Đ",  "VÀ", "Văn", "aa",      "Ii",
                           "C",  "II,", "a)", "đ,", "a”", "đi", "C.", "h…", "b/",  "x\u00A0y"}) {
    CHECK_MESSAGE(is_letter_count(word) == (is_roman(word) || is_point_letter(word)), word);
  }
}

TEST_CASE("gaps are to be filled in by hand") {
  CHECK(is_gap("......"));
  CHECK(is_gap("…"));
  CHECK(is_gap("\u00A0\u00A0"));
  CHECK_FALSE(is_gap(""));
  CHECK_FALSE(is_gap("a…"));
  CHECK(begins_with_closing("..."));
  CHECK_FALSE(begins_with_closing("........."));
}

TEST_CASE("capitals are told from small letters with all their marks") {
  CHECK(is_in_capitals("ỦY"));
  CHECK(is_in_capitals("ĐỒNG,"));
  CHECK(is_in_capitals("ƯỚC"));
  CHECK_FALSE(is_in_capitals("Ủy"));
  CHECK_FALSE(is_in_capitals("QĐ-TTg"));
  CHECK_FALSE(is_in_capitals("2023"));
  CHECK(begins_with_capital("Ở"));
  CHECK(begins_with_capital("Đội"));
  CHECK_FALSE(begins_with_capital("đội"));
  CHECK(equal_ignoring_case("ĐIỀU", "điều"));
  CHECK(equal_ignoring_case("Ưu", "ưu"));
  CHECK_FALSE(equal_ignoring_case("điểm", "điều"));
  CHECK_FALSE(equal_ignoring_case("a", "ab"));
}

TEST_CASE("compounds are hyphenated, symbols are not") {
  for (const char* word : {"xã-hội", "Lê-nin", "Vla-đi-mia", "(vi-rút),", "hóa-xã./."}) {
    CHECK_MESSAGE(is_hyphenated(word), word);
  }
  for (const char* word : {"KH-UBND", "1520/QĐ-TTg", "COVID-19", "21-4", "2021-2030", "KH/UBND-VX",
                           "-", "a-", "-ba", "I-lích", "VĂN-HÓA", "co--op", "a@b-c.vn"}) {
    CHECK_MESSAGE(!is_hyphenated(word), word);
  }
}
