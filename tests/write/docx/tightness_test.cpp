#include "write/docx/tightness.h"

#include <doctest/doctest.h>

#include "write/docx/docx_of.h"

using namespace vanban;
using namespace vanban::test;

namespace {

StyleSheet justified() {
  StyleSheet style = test_style();
  for (TextStyle& text : style.texts) text.align = Align::justify;
  return style;
}

// The paragraph in a column so wide.
ParagraphFit fit_in(Pt width, const std::string& words) {
  const StyleSheet style = justified();
  Structure structure;
  Diagnostics diagnostics;
  const LayoutContext context{style, document_fonts(), width, Pt{700}, diagnostics, structure};
  StyledText text(style);
  const RichText rich_words = rich(words);
  text.add(rich_words, Element::table_cell);
  return fit_paragraph(text, Element::table_cell, context);
}

constexpr const char* words =
    "Các cơ quan, đơn vị của xã tổ chức thực hiện Kế hoạch này, báo cáo kết quả trước ngày 20 "
    "tháng 11 hằng năm về Phòng Văn hóa - Xã hội để tổng hợp, trình Ủy ban nhân dân xã.";

}  // namespace

TEST_CASE("letters move together only where a line would be lost") {
  int tight = 0, loose = 0;
  for (double width = 300; width < 480; width += 1) {
    const ParagraphFit fit = fit_in(Pt{width}, words);
    CHECK(fit.lines >= 3);
    (fit.tightness > 0 ? tight : loose) += 1;
    CHECK(fit.tightness <= tightest);
  }
  CHECK(tight > 0);
  CHECK(loose > tight);
}

TEST_CASE("a line that is not full is left alone") {
  const ParagraphFit fit = fit_in(Pt{480}, "Một câu ngắn.");
  CHECK(fit.lines == 1);
  CHECK(fit.tightness == 0);
}
