#include "model/word_names.h"

#include <doctest/doctest.h>

using namespace vanban;

TEST_CASE("every element has a style of its own that leads back to it") {
  for (std::size_t i = 0; i < element_count; ++i) {
    const auto element = static_cast<Element>(i);
    CHECK(element_of_word_style(word_style(element)) == element);
    CHECK_FALSE(marker_of_word_style(word_style(element)));
  }
  CHECK_FALSE(element_of_word_style("Heading1"));
}

TEST_CASE("texts of items have the style of their marker") {
  for (const Marker marker : {Marker::article, Marker::section, Marker::number, Marker::decimal,
                              Marker::letter, Marker::dash, Marker::plus, Marker::none}) {
    CHECK(marker_of_word_style(word_style_of_item(marker)) == marker);
    CHECK_FALSE(element_of_word_style(word_style_of_item(marker)));
  }
}

TEST_CASE("a bookmark gives back the id that it was made of, or there is none") {
  for (const auto* id : {"muc-tieu", "a_b", "II-2-1", "x"}) {
    CAPTURE(id);
    CHECK(id_of_bookmark(bookmark_of(id)) == id);
  }
  CHECK(bookmark_of("muc-tieu") == "_vb_muc_tieu");
  CHECK(bookmark_of("a-_b").empty());
  CHECK(bookmark_of(std::string(60, 'a')).empty());
  CHECK(bookmark_of("").empty());
  CHECK_FALSE(id_of_bookmark("_GoBack"));
}
