#include "read/json_outline.h"

#include <doctest/doctest.h>

namespace vanban {
namespace {

TEST_CASE("plain words, blanks and comments are left out") {
  CHECK(outline_of_json("{\"tên\" : \"Kế hoạch\", // ghi \"chú\"\n \"số\": [1, -2.5e3, true]}") ==
        "{\"\" : \"\", \"\": [1, -2.5e3, true]}");
  CHECK(outline_of_json("/* \" */[1 2]") == " [1 2]");
}

TEST_CASE("strings that the parser must read stay whole") {
  CHECK(outline_of_json("[\"a\\\"b\", \"c\"]") == "[\"a\\\"b\", \"\"]");
  CHECK(outline_of_json("[\"a\tb\"]") == "[\"a\tb\"]");
  CHECK(outline_of_json("[\"a\nb\"]") == "[\"a\nb\"]");
  CHECK(outline_of_json("\"") == "\"");
  CHECK(outline_of_json("\"a\\\"") == "\"a\\\"");
}

TEST_CASE("what does not end is not passed over") {
  CHECK(outline_of_json("[1 /* …") == "[1 /* …");
  CHECK(outline_of_json("").empty());
}

}  // namespace
}  // namespace vanban
