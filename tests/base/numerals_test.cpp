#include "base/numerals.h"

#include <doctest/doctest.h>

namespace vanban {

TEST_CASE("roman numbers") {
  CHECK(roman(1) == "I");
  CHECK(roman(4) == "IV");
  CHECK(roman(9) == "IX");
  CHECK(roman(14) == "XIV");
  CHECK(roman(49) == "XLIX");
  CHECK(roman(1994) == "MCMXCIV");
  CHECK(roman(3999) == "MMMCMXCIX");
}

TEST_CASE("points are counted with the 23 letters of the decree") {
  CHECK(vietnamese_letter(1) == "a");
  CHECK(vietnamese_letter(4) == "d");
  CHECK(vietnamese_letter(5) == "đ");
  CHECK(vietnamese_letter(6) == "e");
  CHECK(vietnamese_letter(7) == "g");
  CHECK(vietnamese_letter(10) == "k");
  CHECK(vietnamese_letter(23) == "y");
  CHECK(vietnamese_letter(24) == "aa");
  CHECK(vietnamese_letter(28) == "ađ");
  CHECK(vietnamese_letter(46) == "ay");
  CHECK(vietnamese_letter(47) == "ba");
  CHECK(vietnamese_letter(23 + 23 * 23) == "yy");
  CHECK(vietnamese_letter(24 + 23 * 23) == "aaa");
}

TEST_CASE("only numbers below ten take a zero") {
  CHECK(padded(0) == "00");
  CHECK(padded(5) == "05");
  CHECK(padded(10) == "10");
  CHECK(padded(128) == "128");
}

TEST_CASE("dots group thousands, the comma marks decimals") {
  CHECK(grouped(0) == "0");
  CHECK(grouped(999) == "999");
  CHECK(grouped(1000) == "1.000");
  CHECK(grouped(50000) == "50.000");
  CHECK(grouped(1500000) == "1.500.000");
  CHECK(grouped(123456) == "123.456");
  CHECK(grouped(12345.678) == "12.345,678");
  CHECK(grouped(1500.5) == "1.500,5");
  CHECK(grouped(0.05) == "0,05");
  CHECK(grouped(10) == "10");
}

TEST_CASE("grouped numbers round to three decimals") {
  CHECK(grouped(0.1 + 0.2) == "0,3");
  CHECK(grouped(999.9999) == "1.000");
  CHECK(grouped(-1234.5) == "-1.234,5");
  CHECK_MESSAGE(grouped(-0.0001) == "0", "no minus before nothing");
  CHECK(grouped(1e15) == "1.000.000.000.000.000");
}

TEST_CASE("small numbers in words") {
  CHECK(in_words(0) == "không");
  CHECK(in_words(5) == "năm");
  CHECK(in_words(10) == "mười");
  CHECK(in_words(11) == "mười một");
  CHECK(in_words(14) == "mười bốn");
  CHECK(in_words(15) == "mười lăm");
  CHECK(in_words(20) == "hai mươi");
  CHECK(in_words(21) == "hai mươi mốt");
  CHECK(in_words(24) == "hai mươi tư");
  CHECK(in_words(25) == "hai mươi lăm");
  CHECK(in_words(55) == "năm mươi lăm");
}

TEST_CASE("hundreds in words") {
  CHECK(in_words(100) == "một trăm");
  CHECK(in_words(101) == "một trăm linh một");
  CHECK(in_words(104) == "một trăm linh bốn");
  CHECK(in_words(105) == "một trăm linh năm");
  CHECK(in_words(110) == "một trăm mười");
  CHECK(in_words(111) == "một trăm mười một");
  CHECK(in_words(115) == "một trăm mười lăm");
  CHECK(in_words(231) == "hai trăm ba mươi mốt");
}

TEST_CASE("long numbers in words read the zeros between groups") {
  CHECK(in_words(1000) == "một nghìn");
  CHECK(in_words(1005) == "một nghìn không trăm linh năm");
  CHECK(in_words(1015) == "một nghìn không trăm mười lăm");
  CHECK(in_words(50000) == "năm mươi nghìn");
  CHECK(in_words(1000005) == "một triệu không trăm linh năm");
  CHECK(in_words(1005000) == "một triệu không trăm linh năm nghìn");
  CHECK(in_words(1500000) == "một triệu năm trăm nghìn");
  CHECK(in_words(2000000024) == "hai tỷ không trăm hai mươi tư");
  CHECK(in_words(1'000'000'000'000) == "một nghìn tỷ");
  CHECK(in_words(12'005'000'000'000) == "mười hai nghìn không trăm linh năm tỷ");
  CHECK(in_words(999'999'999'999'999) ==
        "chín trăm chín mươi chín nghìn chín trăm chín mươi chín tỷ chín trăm chín mươi chín triệu "
        "chín trăm chín mươi chín nghìn chín trăm chín mươi chín");
  CHECK(in_words(-21) == "âm hai mươi mốt");
}

}  // namespace vanban
