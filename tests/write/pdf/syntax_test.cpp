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
  const auto written = [](std::uint8_t byte) {
    char bytes[pdf::longest_escaped];
    return std::string(bytes, pdf::write_escaped(byte, bytes));
  };
  CHECK(written('A') == "A");
  CHECK(written('\r') == "\\r");
  CHECK(written('(') == "\\(");
  CHECK(written(')') == "\\)");
  CHECK(written('\\') == "\\\\");
  CHECK(written('\n') == "\n");
  CHECK(written(0) == std::string(1, '\0'));
  CHECK(written(0xFF) == "\xFF");
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
  CHECK(pdf::text_string("Kế (") == std::string("(\xFE\xFF\0K\x1E\xBF\0 \0\\()", 13));
  CHECK(pdf::text_string("\U0001F600") == "(\xFE\xFF\xD8\x3D\xDE" + std::string(1, '\0') + ")");
  CHECK(pdf::text_string("a\nb") == std::string("(\xFE\xFF\0a\0\n\0b)", 10));
}
