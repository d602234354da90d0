#include <doctest/doctest.h>

#include "layout/laid_out.h"
#include "support/diagnosed.h"

using namespace vanban;
using doctest::Approx;

namespace {

Title title_of(const std::string& subject, const std::string& reference = "") {
  Title title;
  title.name = rich("KẾ HOẠCH");
  title.subject = rich(subject);
  title.reference = rich(reference);
  return title;
}

double length(const Rule& rule) {
  return (rule.x2 - rule.x1).value;
}

}  // namespace

TEST_CASE("type, subject and rule are centred, close below each other") {
  const LaidOut page({title_of("Phát triển văn hóa đọc")});
  const Found& subject = page.at("Phát triển");
  CHECK(page.at("KẾ HOẠCH").middle() == Approx(text_width / 2));
  CHECK(subject.middle() == Approx(text_width / 2));
  CHECK(subject.top() == Approx(page.at("KẾ HOẠCH").bottom()));
  REQUIRE(page.rules().size() == 1);
  const Rule rule = page.rules()[0];
  CHECK(length(rule) == Approx(0.4 * width_of("Phát triển văn hóa đọc")));
  CHECK((rule.x1 + rule.x2).value / 2 == Approx(text_width / 2));
  CHECK(rule.y1.value == Approx(subject.bottom() + 1.5));
}

TEST_CASE("a subject of two lines has lines of much the same length, the rule goes by the last") {
  const LaidOut page({title_of(words(40))});  // 119 characters, a line holds 100
  std::vector<Found> lines;
  for (const Found& run : page.runs) {
    if (run.text.starts_with("từ")) lines.push_back(run);
  }
  REQUIRE(lines.size() == 2);
  CHECK(std::abs(width_of(lines[0].text) - width_of(lines[1].text)) <= width_of("từ "));
  for (const Found& line : lines) CHECK(line.middle() == Approx(text_width / 2));
  CHECK(length(page.rules()[0]) == Approx(0.4 * width_of(lines[1].text)));
}

TEST_CASE("line breaks the user wrote are kept") {
  Title title = title_of("");
  title.subject = rich(std::vector<Inline>{Text{"một", {}}, LineBreak{}, Text{"hai ba bốn", {}}});
  const LaidOut page({title});
  CHECK(page.at("một").text == "một");
  CHECK(page.at("hai").text == "hai ba bốn");
  CHECK(page.at("hai").top() == Approx(page.at("một").bottom()));
}

TEST_CASE("a reference line stands between subject and rule") {
  const LaidOut page({title_of("Phát triển", "(Kèm theo Quyết định số 1)")});
  CHECK(page.at("(Kèm").top() == Approx(page.at("Phát").bottom()));
  REQUIRE(page.rules().size() == 1);
  CHECK(page.rules()[0].y1.value > page.at("(Kèm").bottom());
  CHECK(length(page.rules()[0]) == Approx(0.5 * width_of("(Kèm theo Quyết định số 1)")));
}

TEST_CASE("the gap above the title is left out at the top of a page, that below it never") {
  std::vector<Block> blocks = {title_of("Phát triển")};
  blocks.push_back(Paragraph{Paragraph::Kind::body, rich("Thân văn bản")});
  const LaidOut page(blocks);
  CHECK(page.at("KẾ HOẠCH").top() == Approx(0));
  const double rule_bottom = page.rules()[0].y1.value + 0.5;
  CHECK(page.at("Thân").top() == Approx(rule_bottom + 8 + 5));

  blocks.insert(blocks.begin(), Paragraph{Paragraph::Kind::body, rich("trước")});
  const LaidOut below(blocks);
  CHECK(below.at("KẾ HOẠCH").top() == Approx(below.at("trước").bottom() + 15));
}

TEST_CASE("a title is never the last thing on a page") {
  for (std::size_t lines = 30; lines < 45; ++lines) {
    std::vector<Block> blocks = lines_of_text(lines);
    blocks.push_back(title_of("Phát triển"));
    blocks.push_back(CentredLine{CentredLine::Kind::authority, rich("ỦY BAN")});
    blocks.push_back(Paragraph{Paragraph::Kind::body, rich("Thân văn bản")});
    const LaidOut pages(std::move(blocks));
    CAPTURE(lines);
    CHECK(pages.at("KẾ HOẠCH").page == pages.at("Thân").page);
    CHECK(pages.at("ỦY BAN").page == pages.at("Thân").page);
    CHECK(pages.outside().empty());
  }
}

TEST_CASE("who decides and what, centred with a gap above") {
  std::vector<Block> blocks = lines_of_text(1);
  blocks.push_back(CentredLine{CentredLine::Kind::authority, rich("ỦY BAN NHÂN DÂN XÃ A")});
  const LaidOut page(std::move(blocks));
  CHECK(page.at("ỦY BAN").middle() == Approx(text_width / 2));
  CHECK(page.at("ỦY BAN").top() == Approx(page.at("dòng 1").bottom() + 12));
}

TEST_CASE("a subject taller than a page is reported where it was written") {
  Sources sources;
  Title title = title_of(words(3000));
  title.where = {sources.add("a.plan.json", "{}"), 0};
  const LaidOut page({title});
  CHECK(codes_of(page.diagnostics) == "E0504");
  CHECK(page.diagnostics.all().at(0).where.source == title.where.source);
}
