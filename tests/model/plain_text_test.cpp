#include "model/plain_text.h"

#include <doctest/doctest.h>

namespace vanban {

namespace {

StyleSheet style() {
  StyleSheet style;
  style.number_blank = 4;
  style.day_blank = 2;
  style.month_blank = 1;
  style.year_blank = 3;
  style.texts.at(static_cast<std::size_t>(Element::type_name)).capitals = true;
  return style;
}

}  // namespace

TEST_CASE("every kind of inline has its plain words") {
  const RichText text{{Text{"Số: ", {}}, Blank{Blank::Field::number, {}}, Text{"/KH", {true, true}},
                       LineBreak{}, Citation{"qd", {}, {}, {{"Luật ", {}}, {"Thư viện", {true}}}},
                       Text{", ", {}}, Reference{"muc", {}, "Mục II"}, FootnoteCall{0, 12}},
                      {}};
  CHECK(plain_text(text, style()) == "Số: \u00A0\u00A0\u00A0\u00A0/KH\nLuật Thư viện, Mục II¹²");
}

TEST_CASE("each blank has its own width") {
  CHECK(blank_spaces(Blank::Field::day, style()) == "\u00A0\u00A0");
  CHECK(blank_spaces(Blank::Field::month, style()) == "\u00A0");
  CHECK(blank_spaces(Blank::Field::year, style()) == "\u00A0\u00A0\u00A0");
  CHECK(blank_spaces(Blank::Field::number, StyleSheet{}).empty());
}

TEST_CASE("an empty text has no words") {
  CHECK(plain_text({}, style()).empty());
  CHECK(plain_text({}, style(), Element::type_name).empty());
}

TEST_CASE("an element set in capitals is capital whatever the data say") {
  const RichText text{{Text{"Kế hoạch ", {}}, Blank{Blank::Field::month, {}}, Text{"đợt ư", {}}},
                      {}};
  CHECK(plain_text(text, style(), Element::type_name) == "KẾ HOẠCH \u00A0ĐỢT Ư");
  CHECK(plain_text(text, style(), Element::body) == "Kế hoạch \u00A0đợt ư");
}

TEST_CASE("note marks are superscript figures") {
  CHECK(note_mark(1) == "¹");
  CHECK(note_mark(1023456789) == "¹⁰²³⁴⁵⁶⁷⁸⁹");
}

}  // namespace vanban
