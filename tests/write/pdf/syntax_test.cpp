#include "write/pdf/syntax.h"

#include <doctest/doctest.h>

using namespace vanban;

TEST_CASE("numbers are as short as they can be, to a thousandth") {
  CHECK(pdf::number(0) == "0");
  CHECK(pdf::number(-0.0) == "0");
  CHECK(pdf::number(-0.0004) == "0");
  CHECK(pdf::number(13) == "13");
  CHECK(pdf::number(0.5) == "0.5");
  CHECK(pdf::number(-0.5) == "-0.5");
  CHECK(pdf::number(0.05) == "0.05");
  CHECK(pdf::number(0.005) == "0.005");
  CHECK(pdf::number(595.27559) == "595.276");
  CHECK(pdf::number(841.88976) == "841.89");
  CHECK(pdf::number(0.9996) == "1");
  CHECK(pdf::number(-12345678.25) == "-12345678.25");
}

TEST_CASE("bytes that would end or change a string are escaped") {
  const auto written = [](std::uint16_t code) {
    char bytes[pdf::longest_code];
    return std::string(bytes, pdf::write_code(code, bytes));
  };
  CHECK(written(0x0041) == std::string("\0A", 2));
  CHECK(written(0x010D) == "\x01\\r");
  CHECK(written(0x280D) == "\\(\\r");
  CHECK(written(0x295C) == "\\)\\\\");
  CHECK(written(0x000A) == std::string("\0\n", 2));
  CHECK(written(0xFFFF) == "\xFF\xFF");
}

TEST_CASE("names escape what is no letter of a name") {
  CHECK(pdf::name("ABCDEF+LiberationSerif-Bold") == "/ABCDEF+LiberationSerif-Bold");
  CHECK(pdf::name("Times New/(Roman)#") == "/Times#20New#2F#28Roman#29#23");
  CHECK(pdf::name("ă") == "/#C4#83");
}

TEST_CASE("texts are ASCII or UTF-16") {
  CHECK(pdf::text_string("") == "()");
  CHECK(pdf::text_string("Vanban") == "(Vanban)");
  CHECK(pdf::text_string("a (b) \\") == "(a \\(b\\) \\\\)");
  CHECK(pdf::text_string("Kế (") == "<FEFF004B1EBF00200028>");
  CHECK(pdf::text_string("\U0001F600") == "<FEFFD83DDE00>");
  CHECK(pdf::text_string("a\nb") == "<FEFF0061000A0062>");
}
