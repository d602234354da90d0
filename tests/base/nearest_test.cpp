#include "base/nearest.h"

#include <doctest/doctest.h>
#include <string>
#include <vector>

namespace vanban {

using Words = std::vector<std::string>;

TEST_CASE("edit distance counts code points") {
  CHECK(edit_distance("", "") == 0);
  CHECK(edit_distance("", "abc") == 3);
  CHECK(edit_distance("kế", "kể") == 1);
  CHECK(edit_distance("subject", "subjekt") == 1);
  CHECK_MESSAGE(edit_distance("subject", "sujbect") == 1, "neighbours swapped");
  CHECK(edit_distance("kitten", "sitting") == 3);
  CHECK(edit_distance("a", "đ") == 1);
}

TEST_CASE("slips find the word meant") {
  const Words keys = {"subject", "symbol", "signature", "number", "date"};
  CHECK(nearest("subjekt", keys) == Words{"subject"});
  CHECK(nearest("SUBJECT", keys) == Words{"subject"});
  CHECK(nearest("Signatur", keys) == Words{"signature"});
  CHECK(nearest("dtae", keys) == Words{"date"});
}

TEST_CASE("other words are no slips") {
  const Words keys = {"subject", "id", "for"};
  CHECK(nearest("recipients", keys).empty());
  CHECK(nearest("in", keys).empty());
  CHECK(nearest("", keys).empty());
  CHECK(nearest("subject", {}).empty());
}

TEST_CASE("the nearest comes first, ties in the order given, no more than the limit") {
  CHECK(nearest("Quang Nghiep", {"Quảng Nghĩa", "Quảng Nghiệp", "Quang Nghiệp"}) ==
        Words{"Quảng Nghiệp", "Quang Nghiệp", "Quảng Nghĩa"});
  CHECK(nearest("items", {"itemx", "items", "itmes", "Items"}, 2) == Words{"items", "Items"});
  CHECK(nearest("items", {"items"}, 0).empty());
}

}  // namespace vanban
