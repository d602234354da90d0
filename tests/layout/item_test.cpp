#include <algorithm>
#include <doctest/doctest.h>

#include "layout/laid_out.h"

using namespace vanban;
using doctest::Approx;

namespace {

Table table_of(std::size_t rows) {
  Table table;
  table.columns.resize(2);
  table.header = {{cell("TT"), cell("Tên")}};
  for (std::size_t i = 1; i <= rows; ++i) {
    table.rows.push_back({cell("số " + std::to_string(i)), cell("hàng")});
  }
  return table;
}

std::vector<Block> behind_lines(std::size_t lines, Item item) {
  std::vector<Block> blocks = lines_of_text(lines);
  blocks.push_back(std::move(item));
  return blocks;
}

// The page that holds the first line of the words, and the lines of the text on it.
std::size_t lines_on(const LaidOut& pages, std::size_t page, const std::string& word) {
  std::size_t lines = 0;
  for (const Found& run : pages.runs) lines += run.page == page && run.text.starts_with(word);
  return lines;
}

}  // namespace

TEST_CASE("a heading has a line of its own, bold, with its label; its text follows below") {
  Item section = titled(Marker::section, "MỤC ĐÍCH");
  section.text = {rich("Nội dung")};
  const LaidOut page({section});
  CHECK(page.at("I. MỤC ĐÍCH").x == Approx(20));
  CHECK(page.at("I. MỤC ĐÍCH").face == 1);
  CHECK(page.at("Nội dung").x == Approx(20));
  CHECK(page.at("Nội dung").face == 0);
  CHECK(page.at("Nội dung").top() == Approx(page.at("I.").bottom() + 5));
}

TEST_CASE("a heading in the line: bold, then the text in the same line") {
  Item point = item(Marker::number, "Chủ trì, phối hợp");
  point.run_in = rich("Công an tỉnh:");
  const LaidOut page({point});
  CHECK(page.at("1. Công an tỉnh:").face == 1);
  CHECK(page.at(" Chủ trì").face == 0);
  CHECK(page.at(" Chủ trì").baseline == Approx(page.at("1. Công").baseline));
  CHECK(page.at(" Chủ trì").x == Approx(page.at("1. Công").right()));
}

TEST_CASE("an article's label is bold, its text is not") {
  const LaidOut page({item(Marker::article, "Ban hành kèm theo")});
  CHECK(page.at("Điều 1.").face == 1);
  CHECK(page.at("Ban hành").face == 0);
}

TEST_CASE("paragraphs of an item: indent on the first line only, 5 pt between them") {
  Item point = item(Marker::letter, words(60));
  point.text.push_back(rich("hai"));
  const LaidOut page({point});
  const Found& first = page.at("a) từ");
  const Found& next = page.at("từ");
  CHECK(first.x == Approx(20));
  CHECK(next.x == Approx(0));
  CHECK(next.top() == Approx(first.bottom()));
  CHECK(page.at("hai").x == Approx(20));
  CHECK(page.at("hai").top() == Approx(next.bottom() + 5));
}

TEST_CASE("headings are never last on a page, however many follow each other") {
  const Item inner = titled(Marker::number, "Trong", {item(Marker::dash, words(150, "chữ"))});
  const Item section = titled(Marker::section, "NGOÀI", {inner});
  for (std::size_t lines = 30; lines < 45; ++lines) {
    CAPTURE(lines);
    const LaidOut pages(behind_lines(lines, section));
    const std::size_t page = pages.at("I. NGOÀI").page;
    CHECK(pages.at("1. Trong").page == page);
    CHECK(pages.at("- chữ").page == page);
    CHECK(lines_on(pages, page, "chữ") >= 1);  // and a second line of the text
    CHECK(pages.outside().empty());
  }
}

TEST_CASE("a heading stays with the header and first row of its table") {
  Item section = titled(Marker::section, "BẢNG");
  section.table = table_of(3);
  for (std::size_t lines = 30; lines < 45; ++lines) {
    CAPTURE(lines);
    const LaidOut pages(behind_lines(lines, section));
    CHECK(pages.at("I. BẢNG").page == pages.at("TT").page);
    CHECK(pages.at("I. BẢNG").page == pages.at("số 1").page);
  }
}

TEST_CASE("a heading with nothing below it may end a page") {
  std::vector<Block> blocks = lines_of_text(39);  // 595 pt
  Item empty = titled(Marker::section, "TRỐNG");
  blocks.insert(blocks.end() - 1, empty);
  const LaidOut pages(std::move(blocks));
  CHECK(pages.at("I. TRỐNG").page == 0);
  CHECK(pages.at("dòng 39").page == 0);
}

TEST_CASE("words that introduce a list stay with its beginning") {
  const Item point = item(Marker::number, "gồm:", {item(Marker::dash, "đầu")});
  for (std::size_t lines = 30; lines < 45; ++lines) {
    CAPTURE(lines);
    const LaidOut pages(behind_lines(lines, point));
    CHECK(pages.at("1. gồm:").page == pages.at("- đầu").page);
  }
}

TEST_CASE("a long text that introduces a list may be cut, but not at its end") {
  const Item point = item(Marker::number, words(600), {item(Marker::dash, "đầu")});
  bool was_cut = false;
  for (std::size_t lines = 25; lines < 45; ++lines) {
    CAPTURE(lines);
    const LaidOut pages(behind_lines(lines, point));
    const std::size_t last = pages.at("- đầu").page;
    was_cut = was_cut || pages.at("1. từ").page != last;
    CHECK(lines_on(pages, last, "từ") >= 2);
  }
  CHECK(was_cut);
}

TEST_CASE("neither the first nor the last line of a paragraph stands alone") {
  const Item point = item(Marker::none, words(170));  // six lines
  for (std::size_t lines = 30; lines < 45; ++lines) {
    CAPTURE(lines);
    const LaidOut pages(behind_lines(lines, point));
    REQUIRE(lines_on(pages, 0, "từ") + lines_on(pages, 1, "từ") == 6);
    CHECK(lines_on(pages, 0, "từ") != 1);
    CHECK(lines_on(pages, 1, "từ") != 1);
  }
}

TEST_CASE("an item of nothing at all leaves no trace") {
  const LaidOut page({Item{}, item(Marker::none, "x")});
  CHECK(page.texts(0) == std::vector<std::string>{"x"});
  CHECK(page.at("x").top() == Approx(0));
}
