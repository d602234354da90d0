#include "write/debug/escaped.h"

#include <doctest/doctest.h>

namespace vanban {

TEST_CASE("what can be read stays as it is") {
  CHECK(escaped("Ủy ban “nhân dân” – 100%, ½", "*{}") == "Ủy ban “nhân dân” – 100%, ½");
  CHECK(escaped("", "*") == "");
}

TEST_CASE("special characters and backslashes are marked") {
  CHECK(escaped("a*b{c}\\d", "*{}") == "a\\*b\\{c\\}\\\\d");
  CHECK(escaped("a*b\"", "\"") == "a*b\\\"");
}

TEST_CASE("what cannot be seen is spelled out") {
  CHECK(escaped("a\u00A0b", "") == "a\\_b");
  CHECK(escaped("a\tb\n\x7F", "") == "a\\u{0009}b\\u{000A}\\u{007F}");
  CHECK(escaped("\u00AD\u200B\u202F\u3000\uFEFF", "") ==
        "\\u{00AD}\\u{200B}\\u{202F}\\u{3000}\\u{FEFF}");
  // Two texts that look the same must not dump the same.
  CHECK(escaped("e\u0301", "") == "e\\u{0301}");
  CHECK(escaped("é", "") == "é");
}

}  // namespace vanban
