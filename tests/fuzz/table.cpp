// Tables of any widths, spans, alignments and words, laid out on pages. Every character of every
// cell is on a page, and what no message complains of stays within the margins.
#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "fuzz/support/byte_reader.h"
#include "fuzz/support/clean_text.h"
#include "fuzz/support/target.h"
#include "layout/lay_out.h"
#include "number/number.h"
#include "support/documents.h"
#include "support/fake_font.h"
#include "support/filled_grid.h"

namespace vanban::fuzz {

namespace {

constexpr double slack = 0.05;  // points
constexpr std::size_t most_columns = 8, most_rows = 40;

using Counts = std::array<std::size_t, 256>;

const FontSet& fonts() {
  static const FontSet made = fake_fonts();
  return made;
}

StyleSheet style() {
  using namespace literals;
  StyleSheet style = test_style();
  style.cell_padding = 4_pt;
  style.cell_padding_vertical = 2_pt;
  style.table_rule = Pt{0.5};
  style.table_gap = 6_pt;
  style.page_number_top = 20_pt;
  return style;
}

std::vector<RowOf<RichText>> rows_from(ByteReader& reader, std::size_t columns, std::size_t most) {
  const auto make_cell = [&](std::size_t column, std::size_t room, std::size_t height) {
    const std::size_t width = std::min(1 + reader.number(columns - column - 1), room);
    const std::size_t rows = 1 + reader.number(height - 1);
    CellOf<RichText> made = cell(clean_text(reader.text()), rows, width);
    made.bold = reader.flag();
    if (reader.flag()) made.align = static_cast<Align>(reader.number(4));
    return made;
  };
  return filled_grid(reader.number(most), columns, make_cell);
}

Table table_from(ByteReader& reader) {
  Table table;
  table.columns.resize(1 + reader.number(most_columns - 1));
  for (Column& column : table.columns) {
    if (reader.flag()) column.width = Mm{1 + static_cast<double>(reader.number(150))};
    column.align = static_cast<Align>(reader.number(4));
  }
  table.header = rows_from(reader, table.columns.size(), 3);
  table.rows = rows_from(reader, table.columns.size(), most_rows);
  return table;
}

void count(std::string_view text, Counts& counts) {
  for (const char each : without_spaces(text)) ++counts[static_cast<std::uint8_t>(each)];
}

Counts counts_of(const Table& table) {
  Counts counts{};
  for (const auto* rows : {&table.header, &table.rows}) {
    for (const auto& row : *rows) {
      for (const auto& cell : row) {
        for (const Inline& each : cell.text.inlines) count(std::get<Text>(each).text, counts);
      }
    }
  }
  return counts;
}

Counts counts_of(const std::vector<Page>& pages) {
  Counts counts{};
  for (const Page& page : pages) {
    for (const PageItem& item : page.items) {
      if (const auto* run = std::get_if<TextRun>(&item)) count(run->text, counts);
    }
  }
  return counts;
}

void require_inside(const std::vector<Page>& pages, const PageStyle& style) {
  for (const Page& page : pages) {
    for (const PageItem& item : page.items) {
      if (const auto* rule = std::get_if<Rule>(&item)) {
        require(rule->x1.value >= style.left.value - slack &&
                    rule->x2.value <= page.width.value - style.right.value + slack &&
                    rule->y2.value <= page.height.value - style.bottom.value + slack,
                "borders stay within the margins");
      }
      if (const auto* run = std::get_if<TextRun>(&item)) {
        require(run->x.value >= style.left.value - slack &&
                    run->baseline.value <= page.height.value - style.bottom.value + slack,
                "words stay within the margins");
      }
    }
  }
}

}  // namespace

void try_input(std::string_view bytes) {
  ByteReader reader(bytes);
  const Table table = table_from(reader);
  const StyleSheet sheet = style();
  Diagnostics found;
  const auto numbered = number(document_of({table}, sheet), found);
  const PagedDocument laid = lay_out(numbered, fonts(), found);
  const Counts wanted = counts_of(table), set = counts_of(laid.pages);
  require(std::equal(wanted.begin(), wanted.end(), set.begin(), std::less_equal<>()),
          "every character of every cell is on a page");
  if (!found.has_errors()) require_inside(laid.pages, sheet.page);
}

}  // namespace vanban::fuzz
