#include "model/marker.h"

#include <doctest/doctest.h>
#include <initializer_list>
#include <optional>

namespace vanban {

TEST_CASE("markers as users write them") {
  CHECK(parse_marker("1.") == Marker::number);
  CHECK(parse_marker("1.1.") == Marker::decimal);
  CHECK(parse_marker("a)") == Marker::letter);
  CHECK(parse_marker("-") == Marker::dash);
  CHECK(parse_marker("+") == Marker::plus);
  CHECK(parse_marker("none") == Marker::none);
}

TEST_CASE("the words for markers are those that are read") {
  for (const Marker marker : {Marker::number, Marker::decimal, Marker::letter, Marker::dash,
                              Marker::plus, Marker::none}) {
    CHECK(parse_marker(marker_word(marker)) == marker);
  }
  CHECK(marker_word(Marker::article).empty());
  CHECK(marker_word(Marker::section).empty());
}

TEST_CASE("nothing else is a marker") {
  for (const std::string_view word : {"", "1", "1)", "a.", "A)", "I.", "Điều", "None", " -", "–"}) {
    CAPTURE(word);
    CHECK(parse_marker(word) == std::nullopt);
  }
}

TEST_CASE("what lists hold by default") {
  CHECK(default_inner_marker(Marker::section) == Marker::number);
  CHECK(default_inner_marker(Marker::article) == Marker::number);
  CHECK(default_inner_marker(Marker::number) == Marker::dash);
  CHECK(default_inner_marker(Marker::decimal) == Marker::dash);
  CHECK(default_inner_marker(Marker::letter) == Marker::dash);
  CHECK(default_inner_marker(Marker::dash) == Marker::plus);
  CHECK(default_inner_marker(Marker::plus) == Marker::plus);
  CHECK(default_inner_marker(Marker::none) == Marker::dash);
}

}  // namespace vanban
