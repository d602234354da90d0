#include "layout/signature_fields.h"

#include <doctest/doctest.h>

#include "layout/laid_out.h"

using namespace vanban;
using doctest::Approx;

namespace {

constexpr double signer_width = 90, seal = 60, attachment_width = 120, attachment_height = 20;

StyleSheet style_with_fields() {
  StyleSheet style = plain_style();
  style.signature = {Pt{signer_width}, Pt{seal}, Pt{10}, Pt{attachment_width},
                     Pt{attachment_height}};
  text_style(style, Element::signature_line).align = Align::right;
  return style;
}

// With its place counted from the text area.
Field field_of(const std::string& name, const Document& document) {
  Diagnostics diagnostics;
  const PagedDocument paged = lay_out(number(document, diagnostics), fake_fonts(), diagnostics);
  for (const Page& page : paged.pages) {
    for (const PageItem& item : page.items) {
      const auto* field = std::get_if<Field>(&item);
      if (field == nullptr || paged.structure[field->node].field != name) continue;
      PageItem moved = *field;
      shift(moved, Pt{-margin}, Pt{-margin});
      return std::get<Field>(moved);
    }
  }
  FAIL("no field ", name);
  return {};
}

Document signed_document() {
  Signing signing;
  signing.signature.authority = rich_lines({"CHỦ TỊCH"});
  signing.signature.name = rich("Nguyễn Văn An");
  return document_of({signing}, style_with_fields());
}

}  // namespace

TEST_CASE("the signer's field fills the gap between title and name, above the middle of the name") {
  const LaidOut page(signed_document());
  const Field field = field_of("ChuKyNguoiKy", signed_document());
  CHECK(field.y.value == Approx(page.at("CHỦ TỊCH").bottom()));
  CHECK((field.y + field.height).value == Approx(page.at("Nguyễn").top()));
  CHECK(field.width.value == Approx(signer_width));
  CHECK((field.x + field.width / 2).value == Approx(page.at("Nguyễn").middle()));
}

TEST_CASE("the body's field covers the left third of the signer's, level with it") {
  const Field signer = field_of("ChuKyNguoiKy", signed_document());
  const Field body = field_of("ChuKyCoQuan", signed_document());
  CHECK(body.width.value == Approx(seal));
  CHECK(body.height.value == Approx(seal));
  CHECK((body.x + body.width).value == Approx((signer.x + signer.width / 3).value));
  CHECK((body.y + body.height / 2).value == Approx((signer.y + signer.height / 2).value));
}

TEST_CASE("an attached document in a file of its own has its field in the top right corner") {
  Document document = document_of(lines_of_text(100), style_with_fields());
  Part& part = document.parts.front();
  part.kind = Part::Kind::attachment;
  part.separate_file = true;
  part.signature_line = rich("Số: 5/QĐ-UBND");
  const Field field = field_of("ChuKyVanBanKemTheo", document);
  CHECK((field.x + field.width).value == Approx(text_width));
  CHECK((field.y + field.height).value < 0);  // in the top margin
  REQUIRE(field.words.size() == 1);
  CHECK(field.words[0].text == "Số: 5/QĐ-UBND");
  CHECK(field.words[0].x.value + width_of(field.words[0].text) == Approx(text_width));

  const LaidOut pages(document);
  REQUIRE(pages.pages.size() > 1);
  std::size_t fields = 0;
  for (const PageItem& item : pages.pages[1].items) fields += std::holds_alternative<Field>(item);
  CHECK(fields == 0);
}

TEST_CASE("a document in one file has no such field") {
  Document document = document_of(lines_of_text(1), style_with_fields());
  const LaidOut page(document);
  for (const PageItem& item : page.pages[0].items) CHECK(!std::holds_alternative<Field>(item));
}
