#include "layout/text_fields.h"

#include <doctest/doctest.h>

#include "layout/laid_out.h"

using namespace vanban;
using doctest::Approx;

namespace {

constexpr std::size_t number_width = 8, day_width = 6;  // in no-break spaces

PagedDocument paged(std::vector<Inline> words) {
  StyleSheet style = plain_style();
  style.number_blank = number_width;
  style.day_blank = day_width;
  std::vector<Block> blocks;
  blocks.emplace_back(Paragraph{Paragraph::Kind::body, rich(std::move(words))});
  Diagnostics diagnostics;
  return lay_out(number(document_of(std::move(blocks), style), diagnostics), fake_fonts(),
                 diagnostics);
}

PagedDocument number_and_day() {
  return paged({Text{"Số: ", {}}, Blank{Blank::Field::number, {}}, Text{"/KH, ngày ", {}},
                Blank{Blank::Field::day, {.italic = true}}, Text{" tháng 5", {}}});
}

// The runs and fields of the first page's body, a field as "[name]".
std::vector<std::string> shown(const PagedDocument& document) {
  std::vector<std::string> shown;
  for (const PageItem& item : document.pages.at(0).items) {
    if (const auto* run = std::get_if<TextRun>(&item)) shown.push_back(run->text);
    if (const auto* field = std::get_if<Field>(&item))
      shown.push_back('[' + document.structure[field->node].field + ']');
  }
  return shown;
}

std::string spaces(std::size_t count) {
  std::string spaces;
  for (; count > 0; --count) spaces += "\u00A0";
  return spaces;
}

}  // namespace

TEST_CASE("a field follows each gap, on the page and among the areas") {
  PagedDocument document = number_and_day();
  CHECK(document.areas.size() == 2);
  add_text_fields(document);
  CHECK(shown(document) == std::vector<std::string>{"Số: ", spaces(number_width), "[SoVanBan]",
                                                    "/KH, ngày ", spaces(day_width), "[Ngay]",
                                                    " tháng 5"});
  REQUIRE(document.areas.size() == 4);
  for (const std::size_t at : {0u, 2u}) {
    const Area &gap = document.areas[at], &field = document.areas[at + 1];
    CHECK(document.structure[gap.node].kind == NodeKind::blank);
    CHECK(document.structure[field.node].kind == NodeKind::text_field);
    CHECK(document.structure[field.node].parent == document.structure[gap.node].parent);
    CHECK(document.structure[field.node].words == document.structure[gap.node].words);
    CHECK(field.page == gap.page);
    CHECK(field.x == gap.x);
    CHECK(field.y == gap.y);
    CHECK(field.width == gap.width);
    CHECK(field.height == gap.height);
  }
}

TEST_CASE("a field is as large as its gap and knows how the words there look") {
  PagedDocument document = number_and_day();
  add_text_fields(document);
  REQUIRE(document.areas.size() == 4);
  const Area &number = document.areas[1], &day = document.areas[3];
  CHECK(number.x.value == Approx(margin + 20 + width_of("Số: ")));
  CHECK(number.width.value == Approx(number_width * 5.0));
  CHECK(number.height.value == Approx(10));
  CHECK(number.size == Pt{10});
  CHECK(number.face == 0);
  CHECK(day.face == 2);
  CHECK(day.width.value == Approx(day_width * 5.0));
}

TEST_CASE("without gaps there is nothing to type") {
  PagedDocument document = paged({Text{"Số: 15/KH, ngày 05 tháng 5", {}}});
  add_text_fields(document);
  CHECK(document.areas.empty());
  CHECK(shown(document) == std::vector<std::string>{"Số: 15/KH, ngày 05 tháng 5"});
}
