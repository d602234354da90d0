#include <cmath>
#include <doctest/doctest.h>

#include "layout/stack.h"
#include "write/docx/docx_of.h"

using namespace vanban;
using namespace vanban::test;

namespace {

Letterhead head() {
  Letterhead head;
  head.country = rich("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
  head.motto = rich("Độc lập - Tự do - Hạnh phúc");
  head.issuer = {rich("ỦY BAN NHÂN DÂN"), rich("XÃ ĐẠI SƠN")};
  head.number = rich("Số: 05/KH-UBND");
  head.place_date = rich("Đại Sơn, ngày 05 tháng 6 năm 2026");
  return head;
}

long number_behind(const std::string& xml, const std::string& words) {
  return std::stol(between(xml, words + "=\"", "\""));
}

// The length of the rule whose paragraph has this style, in twips, in a column so wide.
long rule_length(const std::string& body, const std::string& style, long column) {
  const std::string indents = between(body, "<w:pStyle w:val=\"" + style + "\"/>", "</w:pPr>");
  REQUIRE_FALSE(indents.empty());
  return column - number_behind(indents, "w:left") - number_behind(indents, "w:right");
}

long width_of(const std::string& words) {
  const StyleSheet style = test_style();
  Structure structure;
  Diagnostics diagnostics;
  const LayoutContext context{style, document_fonts(), Pt{1000}, Pt{1000}, diagnostics, structure};
  return std::lround(natural_width(rich(words), Element::motto, context).value * 20);
}

}  // namespace

TEST_CASE("the rules under motto and issuer are as long as the style says") {
  const std::string body = body_of({head()});
  const std::string grid = between(body, "<w:tblGrid>", "</w:tblGrid>");
  const long right = std::stol(between(grid.substr(grid.rfind("<w:gridCol")), "w:w=\"", "\""));
  CHECK(
      rule_length(body, "vb-motto-rule", right) ==
      doctest::Approx(static_cast<double>(width_of("Độc lập - Tự do - Hạnh phúc"))).epsilon(0.001));
  const long left = std::stol(between(grid, "w:w=\"", "\""));
  CHECK(rule_length(body, "vb-issuer-rule", left) ==
        doctest::Approx(0.4 * static_cast<double>(width_of("XÃ ĐẠI SƠN"))).epsilon(0.01));
}

TEST_CASE("number and date share a row, marks stand in one below") {
  Letterhead marked = head();
  marked.draft = rich("DỰ THẢO");
  const std::string body = body_of({marked});
  CHECK(count_of("<w:tr>", body) == 3);
  const std::string row = body.substr(body.find("Số: 05"));
  CHECK(row.find("Đại Sơn, ngày 05") < row.find("</w:tr>"));
  CHECK(row.find("DỰ THẢO") > row.find("</w:tr>"));
  CHECK(count_of("<w:vAlign w:val=\"bottom\"/>", body) == 2);
  CHECK(body.find("<w:pBdr>") != std::string::npos);
}

TEST_CASE("an attached document without number has one row") {
  Letterhead attached = head();
  attached.number = {};
  attached.place_date = {};
  CHECK(count_of("<w:tr>", body_of({attached})) == 1);
}

TEST_CASE(
    "what circulates inside only is framed in the top margin, in reading order behind the head") {
  Letterhead marked = head();
  marked.circulation = rich("LƯU HÀNH NỘI BỘ");
  Title title;
  title.name = rich("KẾ HOẠCH");
  const std::string body = body_of({marked, title});
  CHECK(count_of("<w:framePr ", body) == 1);
  const std::string frame = between(body, "<w:framePr ", "/>");
  CHECK(number_behind(frame, "w:y") + number_behind(frame, "w:h") <= 1134);
  CHECK(body.find("LƯU HÀNH") < body.find("KẾ HOẠCH"));
}

TEST_CASE("a subject of several lines is indented so that they are about equally long") {
  Title title;
  title.name = rich("KẾ HOẠCH");
  title.subject =
      rich("Thực hiện Chương trình học tập suốt đời trong thư viện, bảo tàng, nhà văn hóa của xã");
  const std::string body = body_of({title});
  const std::string subject = between(body, "<w:pStyle w:val=\"vb-subject\"/>", "</w:pPr>");
  CHECK(number_behind(subject, "w:left") > 500);
  CHECK(number_behind(subject, "w:left") == number_behind(subject, "w:right"));
}

TEST_CASE("capitals are letters, not only looks") {
  StyleSheet style = test_style();
  style.texts.at(static_cast<std::size_t>(Element::type_name)).capitals = true;
  Title title;
  title.name = rich("Kế hoạch");
  CHECK(docx_of(document_of({title}, std::move(style))).document().find(">KẾ HOẠCH<") !=
        std::string::npos);
}
