#include <doctest/doctest.h>

#include "layout/laid_out.h"
#include "support/diagnosed.h"

using namespace vanban;
using doctest::Approx;

namespace {

const std::string country = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
const std::string motto = "Độc lập - Tự do - Hạnh phúc";
const std::string date = "Bắc Ninh, ngày 05 tháng 6 năm 2026";

Letterhead head_of(const std::vector<std::string>& superior,
                   const std::vector<std::string>& issuer) {
  Letterhead head;
  head.country = rich(country);
  head.motto = rich(motto);
  head.superior = rich_lines(superior);
  head.issuer = rich_lines(issuer);
  head.number = rich("Số: 15/KH-UBND");
  head.place_date = rich(date);
  return head;
}

Letterhead ubnd() {
  return head_of({}, {"ỦY BAN NHÂN DÂN", "TỈNH BẮC NINH"});
}

LaidOut lay_out_head(Letterhead head, const StyleSheet& style = plain_style()) {
  return LaidOut({std::move(head)}, style);
}

double middle(const Rule& rule) {
  return (rule.x1 + rule.x2).value / 2;
}
double length(const Rule& rule) {
  return (rule.x2 - rule.x1).value;
}

}  // namespace

TEST_CASE("the head of an UBND: two columns, each centred in itself") {
  const LaidOut page = lay_out_head(ubnd());
  CHECK(page.outside().empty());
  CHECK(page.at(country).right() == Approx(text_width));
  CHECK(page.at(motto).middle() == Approx(page.at(country).middle()));
  CHECK(page.at(date).middle() == Approx(page.at(country).middle()));

  const double left = text_width - width_of(country) - 20;  // less the gap between the columns
  for (const char* line : {"ỦY BAN", "TỈNH", "Số:"}) {
    CHECK(page.at(line).middle() == Approx(left / 2));
  }
}

TEST_CASE("the lines of the head stand below each other, names and Quốc hiệu level") {
  const LaidOut page = lay_out_head(ubnd());
  CHECK(page.at("ỦY BAN").top() == Approx(0));
  CHECK(page.at(country).top() == Approx(0));
  CHECK(page.at("TỈNH").top() == Approx(10));
  CHECK(page.at(motto).top() == Approx(10));
  CHECK(page.at("Số:").top() == Approx(20 + 2 + 6));  // rule and gap
  CHECK(page.at(date).baseline == Approx(page.at("Số:").baseline));
}

TEST_CASE("the rules: as long as the motto, a share of the issuer's last line, centred below") {
  const LaidOut page = lay_out_head(ubnd());
  const auto rules = page.rules();
  REQUIRE(rules.size() == 2);
  CHECK(length(rules[0]) == Approx(0.4 * width_of("TỈNH BẮC NINH")));
  CHECK(middle(rules[0]) == Approx(page.at("TỈNH").middle()));
  CHECK(length(rules[1]) == Approx(width_of(motto)));
  CHECK(rules[1].x1.value == Approx(page.at(motto).x));
  for (const Rule& rule : rules) {
    CHECK(rule.y1 == rule.y2);
    CHECK(rule.y1.value == Approx(20 + 1 + 0.5));  // gap, half the stroke
  }
}

TEST_CASE("number and date share a baseline, whatever their sizes and what stands above") {
  StyleSheet style = plain_style();
  text_style(style, Element::place_date).size = Pt{12};
  for (const auto& issuer : {std::vector<std::string>{"A"}, {"A", "B", "C", "D"}}) {
    const LaidOut page = lay_out_head(head_of({"UBND TỈNH A"}, issuer), style);
    CHECK(page.at("Số:").baseline == Approx(page.at(date).baseline));
    CHECK(page.at("Số:").top() >= page.at(issuer.back()).bottom() + 6);
    CHECK(page.at(date).top() >= page.at(motto).bottom() + 6);
  }
}

TEST_CASE("the superior is plain, the issuer bold, the rule below the issuer's last line") {
  const LaidOut page =
      lay_out_head(head_of({"UBND TỈNH BẮC NINH"}, {"SỞ VĂN HÓA,", "THỂ THAO VÀ DU LỊCH"}));
  CHECK(page.at("UBND").face == 0);
  CHECK(page.at("SỞ").face == 1);
  CHECK(page.at("UBND").top() == Approx(0));
  CHECK(page.at("SỞ").top() == Approx(10));
  CHECK(page.rules()[0].y1.value == Approx(30 + 1.5));
  CHECK(length(page.rules()[0]) == Approx(0.4 * width_of("THỂ THAO VÀ DU LỊCH")));
}

TEST_CASE("a name wider than its column runs over two lines of much the same length") {
  const LaidOut page = lay_out_head(head_of({}, {words(24, "SỞ")}));
  CHECK(page.outside().empty());
  CHECK(page.count("SỞ") == 2);
  CHECK(page.runs[0].text == words(12, "SỞ"));
}

TEST_CASE("a long date line widens the right column; the left one keeps its words") {
  Letterhead head = ubnd();
  head.place_date = rich("Thành phố Hồ Chí Minh và Thủ Đức, ngày 29 tháng 12 năm 2026");
  const LaidOut page = lay_out_head(head);
  CHECK(page.outside().empty());
  CHECK(page.at("Thành phố").right() == Approx(text_width));
  CHECK(page.at(country).middle() == Approx(page.at("Thành phố").middle()));
  CHECK(page.at("ỦY BAN").text == "ỦY BAN NHÂN DÂN");
}

TEST_CASE("a date line too long for that is wrapped, and the names keep their lines") {
  Letterhead head = ubnd();
  head.place_date = rich(words(50, "dài") + ", ngày 29 tháng 12 năm 2026");
  const LaidOut page = lay_out_head(head);
  CHECK(page.outside().empty());
  CHECK(page.at("ỦY BAN").text == "ỦY BAN NHÂN DÂN");
  CHECK(page.at("dài").baseline == Approx(page.at("Số:").baseline));
  CHECK(page.count("dài") > 1);
}

TEST_CASE("a word wider than the left column is reported with its line") {
  const LaidOut page = lay_out_head(head_of({}, {"ỦY BAN", std::string(80, 'X')}));
  CHECK(codes_of(page.diagnostics) == "E0509");
  CHECK(page.diagnostics.all().at(0).arguments.at(0) == std::string(80, 'X'));
}

TEST_CASE("a page too narrow for Quốc hiệu is reported, and nothing hangs") {
  StyleSheet style = plain_style();
  style.page.width = Pt{2 * margin + 150};
  const LaidOut page = lay_out_head(ubnd(), style);
  CHECK(codes_of(page.diagnostics).find("E0509") != std::string::npos);
}

TEST_CASE("an attached document has neither number nor date") {
  Letterhead head = ubnd();
  head.number = {};
  head.place_date = {};
  Title title;
  title.name = rich("KẾ HOẠCH");
  const LaidOut page({head, title});
  CHECK(page.count("Số:") == 0);
  CHECK(page.at("KẾ HOẠCH").top() == Approx(20 + 2 + 15));  // rules, gap above the title
}

TEST_CASE("the urgency stamp: of its own size, red, under the number, its words inside") {
  Letterhead head = ubnd();
  head.urgency = rich("KHẨN");
  const LaidOut page = lay_out_head(head);
  REQUIRE(page.boxes().size() == 1);
  const Box box = page.boxes()[0];
  CHECK(box.width.value == Approx(60));
  CHECK(box.height.value == Approx(24));
  CHECK(box.colour == Colour{255, 0, 0});
  const Found& number = page.at("Số:");
  const Found& stamp = page.at("KHẨN");
  CHECK(box.y.value == Approx(number.bottom() + 6));
  CHECK((box.x + box.width / 2).value == Approx(number.middle()));
  CHECK(stamp.middle() == Approx(number.middle()));
  CHECK((stamp.top() + stamp.bottom()) / 2 == Approx((box.y + box.height / 2).value));
  for (const PageItem& item : page.pages[0].items) {
    const auto* run = std::get_if<TextRun>(&item);
    if (run == nullptr) continue;
    CHECK((run->colour == Colour{255, 0, 0}) == (run->text == "KHẨN"));
  }
}

TEST_CASE("a draft mark of many words keeps them all, inside its box") {
  Letterhead head = ubnd();
  head.draft = rich(words(30, "DỰ"));
  const LaidOut page = lay_out_head(head);
  REQUIRE(page.boxes().size() == 1);
  const Box box = page.boxes()[0];
  std::size_t drawn = 0;
  for (const Found& run : page.runs) {
    if (!run.text.starts_with("DỰ")) continue;
    drawn += (count_code_points(run.text) + 1) / 3;
    CHECK(run.x >= box.x.value + 4 - 0.01);
    CHECK(run.right() <= (box.x + box.width).value - 4 + 0.01);
    CHECK(run.top() >= box.y.value);
    CHECK(run.bottom() <= (box.y + box.height).value);
  }
  CHECK(drawn == 30);
  CHECK(box.colour == Colour{});
}

TEST_CASE("the circulation mark stands in the top margin above Quốc hiệu") {
  Letterhead head = ubnd();
  head.circulation = rich("LƯU HÀNH NỘI BỘ");
  const LaidOut page = lay_out_head(head);
  REQUIRE(page.boxes().size() == 1);
  const Box box = page.boxes()[0];
  CHECK((box.y + box.height).value < 0);
  CHECK(box.y.value > -margin);
  CHECK((box.x + box.width / 2).value == Approx(page.at(country).middle()));
  CHECK(page.at(country).top() == Approx(0));
}

TEST_CASE("a footnote called in the head stands at the foot of its page") {
  Letterhead head = ubnd();
  head.issuer.back().inlines.push_back(FootnoteCall{0, 0});
  Document document = document_of({head}, plain_style());
  document.footnotes.push_back({rich("tên cũ"), 0});
  const LaidOut page(std::move(document));
  CHECK(page.at("¹ tên cũ").bottom() == Approx(text_height));
}
