#include <algorithm>
#include <doctest/doctest.h>
#include <fmt/format.h>
#include <map>
#include <random>
#include <sstream>

#include "layout/laid_out.h"

using namespace vanban;
using doctest::Approx;

namespace {

Table table_of(std::size_t columns, std::vector<RowOf<RichText>> rows) {
  Table table;
  table.columns.resize(columns);
  table.rows = std::move(rows);
  return table;
}

// Numbered rows of one line, below a header.
Table long_table(std::size_t rows) {
  Table table = table_of(2, {});
  table.header = {{cell("TT"), cell("Tên gọi")}};
  for (std::size_t i = 1; i <= rows; ++i) {
    table.rows.push_back({cell("số " + std::to_string(i)), cell("hàng")});
  }
  return table;
}

std::size_t count_on(const LaidOut& pages, std::size_t page, const std::string& text) {
  const auto texts = pages.texts(page);
  return static_cast<std::size_t>(std::count(texts.begin(), texts.end(), text));
}

// Whether a border runs from (x1, y1) to (x2, y2) or further.
bool has_rule(const LaidOut& page, double x1, double y1, double x2, double y2) {
  const auto rules = page.rules();
  const double slack = 0.01;
  return std::any_of(rules.begin(), rules.end(), [&](const Rule& rule) {
    return rule.x1.value <= x1 + slack && rule.x2.value >= x2 - slack &&
           rule.y1.value <= y1 + slack && rule.y2.value >= y2 - slack;
  });
}

// A text whose words are numbered: "a0 a1 a2 …".
std::string numbered_words(const std::string& name, std::size_t count) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) text += (i == 0 ? "" : " ") + name + std::to_string(i);
  return text;
}

// The words of the pages that belong to the name, in the order drawn.
std::vector<std::string> words_of(const LaidOut& pages, const std::string& name) {
  std::vector<std::string> found;
  for (const Found& run : pages.runs) {
    std::istringstream stream(run.text);
    for (std::string word; stream >> word;) {
      const bool own = word.starts_with(name) && word.size() > name.size() &&
                       std::isdigit(static_cast<unsigned char>(word[name.size()])) != 0;
      if (own) found.push_back(word);
    }
  }
  return found;
}

std::vector<std::string> expected_words(const std::string& name, std::size_t count) {
  std::vector<std::string> expected;
  for (std::size_t i = 0; i < count; ++i) expected.push_back(name + std::to_string(i));
  return expected;
}

// The bottom of the lowest rule or text of the page's table.
double lowest_rule(const LaidOut& pages, std::size_t page) {
  double lowest = 0;
  for (const Rule& rule : pages.rules(page)) lowest = std::max(lowest, rule.y2.value);
  return lowest;
}

}  // namespace

TEST_CASE("rows are as high as their highest cell, lower cells stand in the middle") {
  Table table = table_of(2, {{cell("a"), cell(words(50))}});
  table.columns[1].width = to_mm(Pt{160});  // ten words a line
  const LaidOut page({table});
  CHECK(page.at("từ").top() == Approx(2));
  CHECK(has_rule(page, 0, 0, 500, 0));
  CHECK(has_rule(page, 0, 54, 500, 54));
  CHECK(page.at("a").top() == Approx(2 + 20));
}

TEST_CASE("a gap above the table, none of its own below") {
  std::vector<Block> blocks = lines_of_text(1);
  blocks.push_back(table_of(1, {{cell("a")}}));
  blocks.push_back(Paragraph{Paragraph::Kind::body, rich("sau")});
  const LaidOut page(std::move(blocks));
  CHECK(page.rules()[0].y1.value == Approx(page.at("dòng 1").bottom() + 6));
  CHECK(page.at("sau").top() == Approx(lowest_rule(page, 0) + 5));
}

TEST_CASE("cells that span columns and rows: no border runs through them") {
  Table table =
      table_of(3, {{cell("gộp", 2, 2), cell("c")}, {cell("f")}, {cell("g"), cell("h"), cell("i")}});
  for (Column& column : table.columns) column.width = to_mm(Pt{100});
  const LaidOut page({table});  // 300 pt wide, from 100 on; rows of 14 pt
  CHECK(has_rule(page, 100, 0, 400, 0));
  CHECK(has_rule(page, 300, 14, 400, 14));
  CHECK_FALSE(has_rule(page, 100, 14, 200, 14));
  CHECK(has_rule(page, 100, 28, 400, 28));
  CHECK_FALSE(has_rule(page, 200, 0, 200, 14));
  CHECK(has_rule(page, 200, 28, 200, 42));
  CHECK(has_rule(page, 300, 0, 300, 42));
  CHECK((page.at("gộp").top() + page.at("gộp").bottom()) / 2 == Approx(14));
  CHECK(page.at("gộp").x == Approx(105));
}

TEST_CASE("a spanning cell higher than its rows makes them higher, alike") {
  Table table = table_of(2, {{cell(words(40), 2), cell("b")}, {cell("c")}});
  table.columns[0].width = to_mm(Pt{160});  // four lines: 44 pt with padding
  const LaidOut page({table});
  CHECK(has_rule(page, 160, 22, 500, 22));
  CHECK(has_rule(page, 0, 44, 500, 44));
}

TEST_CASE(
    "header cells are centred and bold, cells follow their column unless they say otherwise") {
  Table table = table_of(2, {{cell("trái"), cell("giữa")}});
  table.header = {{cell("A"), cell("B")}};
  for (Column& column : table.columns) column.width = to_mm(Pt{250});
  table.columns[1].align = Align::right;
  table.rows[0][0].bold = true;
  table.rows[0][1].align = Align::center;
  const LaidOut page({table});
  CHECK(page.at("A").middle() == Approx(125));
  CHECK(page.at("A").face == 1);
  CHECK(page.at("trái").x == Approx(5));
  CHECK(page.at("trái").face == 1);
  CHECK(page.at("giữa").middle() == Approx(375));
  CHECK(page.at("giữa").face == 0);
}

TEST_CASE("the header is repeated on every page, each row stands once") {
  const LaidOut pages({long_table(2000)});
  REQUIRE(pages.pages.size() == 49);  // 41 rows of 14 pt below the header
  for (std::size_t page = 0; page < pages.pages.size(); ++page) {
    CHECK(count_on(pages, page, "TT") == 1);
    CHECK(pages.texts(page).size() > (page == 0 ? 2 : 3));  // rows too, below the page number
  }
  CHECK(pages.outside().empty());
  std::vector<std::string> rows, expected;
  for (const Found& run : pages.runs) {
    if (run.text.starts_with("số ")) rows.push_back(run.text);
  }
  for (int i = 1; i <= 2000; ++i) expected.push_back("số " + std::to_string(i));
  CHECK(rows == expected);
}

TEST_CASE("each page closes its table with a border below the last row") {
  const LaidOut pages({long_table(60)});
  for (std::size_t page = 0; page < pages.pages.size(); ++page) {
    double lowest = 0;
    for (const Found& run : pages.runs) {
      if (run.page == page) lowest = std::max(lowest, run.bottom());
    }
    CHECK(lowest_rule(pages, page) == Approx(lowest + 2));
    CHECK(lowest_rule(pages, page) <= text_height + 0.01);
  }
}

TEST_CASE("header and first row stay together, and with the heading row before them") {
  for (std::size_t lines = 30; lines < 45; ++lines) {
    CAPTURE(lines);
    std::vector<Block> blocks = lines_of_text(lines);
    Table table = long_table(3);
    table.rows[0][0].bold = table.rows[0][1].bold = true;
    blocks.push_back(std::move(table));
    const LaidOut pages(std::move(blocks));
    CHECK(pages.at("TT").page == pages.at("số 1").page);
    CHECK(pages.at("số 1").page == pages.at("số 2").page);
  }
}

TEST_CASE("a table all in bold, or all blank, fills its pages like any other") {
  for (const std::string& text : {std::string("chữ"), std::string()}) {
    Table table = long_table(0);
    for (std::size_t i = 0; i < 100; ++i) {
      CellOf<RichText> bold = cell(text);
      bold.bold = true;
      table.rows.push_back({bold, cell("")});
    }
    std::vector<Block> blocks = lines_of_text(5);
    blocks.push_back(std::move(table));
    const LaidOut pages(std::move(blocks));
    CHECK(pages.pages.size() == 3);
    CHECK(lowest_rule(pages, 0) > text_height - 14);
  }
}

TEST_CASE("rows joined by a span stay on one page") {
  for (std::size_t before = 30; before < 42; ++before) {
    CAPTURE(before);
    Table table = long_table(before);
    table.rows.push_back({cell("nhóm", 4), cell("k1")});
    for (const char* row : {"k2", "k3", "k4"}) table.rows.push_back({cell(row)});
    const LaidOut pages({table});
    CHECK(pages.at("k1").page == pages.at("k4").page);
    CHECK(pages.at("nhóm").page == pages.at("k1").page);
    CHECK(pages.outside().empty());
  }
}

TEST_CASE("a row higher than three pages is cut between lines") {
  Table table = long_table(1);
  table.rows.push_back({cell("cao"), cell(numbered_words("a", 3000))});
  table.rows.push_back({cell("sau"), cell(numbered_words("b", 10))});
  const LaidOut pages({table});
  CHECK(pages.diagnostics.all().empty());
  CHECK(pages.pages.size() >= 4);
  CHECK(words_of(pages, "a") == expected_words("a", 3000));
  CHECK(words_of(pages, "b") == expected_words("b", 10));
  CHECK(pages.outside().empty());
  CHECK(pages.at("cao").page == 0);
  CHECK(pages.at("sau").page + 1 == pages.pages.size());
}

TEST_CASE("a cell over many rows goes on from page to page") {
  Table table = long_table(0);
  table.rows.push_back({cell(numbered_words("a", 1500), 150), cell(numbered_words("b", 2))});
  table.columns[0].width = to_mm(Pt{100});
  for (int i = 1; i < 150; ++i) table.rows.push_back({cell("hàng " + std::to_string(i))});
  const LaidOut pages({table});
  CHECK(pages.diagnostics.all().empty());
  CHECK(words_of(pages, "a") == expected_words("a", 1500));
  CHECK(pages.outside().empty());
  for (std::size_t page = 0; page < pages.pages.size(); ++page) {
    CHECK(lowest_rule(pages, page) <= text_height + 0.01);
  }
}

TEST_CASE("few rows spanned by a cell of several pages grow with it") {
  Table table = long_table(0);
  table.columns[0].width = to_mm(Pt{100});
  table.rows.push_back({cell(numbered_words("a", 1500), 2), cell("trên")});
  table.rows.push_back({cell("dưới")});
  const LaidOut pages({table});
  CHECK(pages.diagnostics.all().empty());
  CHECK(words_of(pages, "a") == expected_words("a", 1500));
  CHECK(pages.outside().empty());
}

TEST_CASE("a header higher than half a page is not repeated") {
  Table table = long_table(60);
  table.header[0][1] = cell(numbered_words("đầu", 700));
  const LaidOut pages({table});
  CHECK(pages.diagnostics.all().empty());
  CHECK(words_of(pages, "đầu").size() == 700);
  CHECK(pages.count("TT") == 1);
  CHECK(pages.outside().empty());
}

TEST_CASE("footnotes of a cut row stand on the page of the line that calls them") {
  Table table = long_table(0);
  RichText text;
  for (std::size_t i = 0; i < 5; ++i) {
    text.inlines.push_back(Text{numbered_words("p" + std::to_string(i) + "x", 300), {}});
    text.inlines.push_back(FootnoteCall{i, 0});
    text.inlines.push_back(Text{" ", {}});
  }
  CellOf<RichText> tall = cell("");
  tall.text = text;
  table.rows.push_back({cell("1"), tall});
  Document document = document_of({table}, plain_style());
  for (int i = 0; i < 5; ++i) document.footnotes.push_back({rich("ghi " + std::to_string(i)), 0});
  const LaidOut pages(std::move(document));
  CHECK(pages.pages.size() > 2);
  const std::vector<std::string> marks = {"¹", "²", "³", "⁴", "⁵"};
  for (std::size_t i = 0; i < 5; ++i) {
    CAPTURE(i);
    const std::string last_word = "p" + std::to_string(i) + "x299" + marks[i];
    const auto call = std::find_if(pages.runs.begin(), pages.runs.end(), [&](const Found& run) {
      return run.text.find(marks[i]) != std::string::npos;
    });
    REQUIRE(call != pages.runs.end());
    CHECK(pages.at(marks[i] + " ghi").page == call->page);
  }
  CHECK(pages.outside().empty());
}

TEST_CASE("a footnote of the header stands on the first page only") {
  Table table = long_table(100);
  table.header[0][1].text.inlines.push_back(FootnoteCall{0, 0});
  Document document = document_of({table}, plain_style());
  document.footnotes.push_back({rich("ghi"), 0});
  const LaidOut pages(std::move(document));
  CHECK(pages.count("Tên gọi") == 3);
  CHECK(pages.count("¹ ghi") == 1);
  CHECK(pages.at("¹ ghi").page == 0);
}

TEST_CASE("whatever spans and heights: every line once, in order, inside the page") {
  std::mt19937 random(20260705);
  const auto pick = [&](std::size_t least, std::size_t most) {
    return least + random() % (most - least + 1);
  };
  for (int round = 0; round < 60; ++round) {
    CAPTURE(round);
    const std::size_t columns = pick(1, 4), rows = pick(1, 40);
    Table table = table_of(columns, {});
    if (pick(0, 1) == 1) {
      table.header.emplace_back();
      for (std::size_t i = 0; i < columns; ++i) table.header[0].push_back(cell("đầu"));
    }
    std::map<std::string, std::size_t> lengths;
    std::vector<std::size_t> free_from(columns, 0);
    for (std::size_t row = 0; row < rows; ++row) {
      auto& cells = table.rows.emplace_back();
      for (std::size_t column = 0; column < columns;) {
        if (free_from[column] > row) {
          ++column;
          continue;
        }
        std::size_t colspan = 1;
        while (column + colspan < columns && free_from[column + colspan] <= row &&
               pick(0, 3) == 0) {
          ++colspan;
        }
        const std::size_t rowspan = pick(0, 3) == 0 ? pick(1, rows - row) : 1;
        const std::size_t length = pick(0, 9) == 0 ? pick(1, 1500) : pick(1, 20);
        const std::string name = fmt::format("r{}c{}w", row, column);
        lengths[name] = length;
        cells.push_back(cell(numbered_words(name, length), rowspan, colspan));
        for (std::size_t i = 0; i < colspan; ++i) free_from[column++] = row + rowspan;
      }
    }
    std::vector<Block> blocks = lines_of_text(pick(0, 40));
    blocks.push_back(std::move(table));
    const LaidOut pages(std::move(blocks));
    CHECK(pages.diagnostics.all().empty());
    CHECK(pages.outside().empty());
    for (const auto& [name, length] : lengths) {
      CHECK(words_of(pages, name) == expected_words(name, length));
    }
    for (std::size_t page = 0; page < pages.pages.size(); ++page) {
      CHECK(lowest_rule(pages, page) <= text_height + 0.01);
    }
  }
}
