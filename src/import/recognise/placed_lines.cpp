#include "import/recognise/placed_lines.h"

#include <algorithm>

#include "base/utf8.h"
#include "check/words.h"
#include "import/recognise/line_parts.h"
#include "import/recognise/line_words.h"
#include "import/recognise/plan_tables.h"
#include "import/recognise/set_phrases.h"
#include "model/word_names.h"

namespace vanban {

namespace {

constexpr std::size_t widest_layout = 4, highest_layout = 12;  // columns and rows of layout tables
constexpr std::size_t most_layout_lines = 120;
constexpr std::size_t gap_of_columns = 3;    // spaces
constexpr std::size_t indent_of_right = 28;  // spaces before what stands on the right

bool is_of_head_or_foot(const ManuscriptLine& line) {
  if (const auto element = element_of_word_style(line.style)) {
    return *element <= Element::place_date || *element == Element::recipients_label ||
           *element == Element::recipients || *element == Element::signature_authority ||
           *element == Element::signature_name;
  }
  return opens_recipients(line.text) || find_country(line.text).end > 0 ||
         find_motto(line.text).end > 0 || opens_number(line.text) || opens_signature(line.text);
}

bool lays_text_out(const ManuscriptTable& table) {
  if (table.columns.size() > widest_layout || table.rows.size() > highest_layout) return false;
  const std::vector<ManuscriptLine> lines = lines_of_table(table);
  if (lines.size() > most_layout_lines) return false;
  const bool is_drawn = table.has_borders && table.header_rows > 0;
  return !is_drawn && std::ranges::any_of(lines, is_of_head_or_foot);
}

SideOfPage side_of_cell(std::size_t column, std::size_t columns) {
  if (columns < 2) return SideOfPage::unknown;
  return column * 2 < columns ? SideOfPage::left : SideOfPage::right;
}

void take_apart(const ManuscriptTable& table, std::vector<PlacedBlock>& blocks) {
  for (const auto& row : table.rows) {
    for (std::size_t column = 0; column < row.size(); ++column) {
      for (const ManuscriptLine& line : row[column].lines) {
        blocks.push_back({line, nullptr, side_of_cell(column, row.size())});
        // What stands in a cell is no line of a page.
        blocks.back().line.is_paragraph = true;
      }
    }
  }
}

// Where a run of spaces as wide as a gap begins and ends, from that byte on.
Range gap_in(std::string_view text, std::size_t from) {
  for (std::size_t at = from; at < text.size();) {
    std::size_t end = at, width = 0;
    while (end < text.size()) {
      if (text[end] == ' ' || text[end] == '\t') {
        width += text[end] == '\t' ? gap_of_columns : 1;
        ++end;
      } else if (text.substr(end).starts_with(no_break_space_utf8)) {
        ++width;
        end += no_break_space_utf8.size();
      } else {
        break;
      }
    }
    if (width >= gap_of_columns && end < text.size()) return {at, end};
    at = std::max(end, at + 1);
  }
  return {text.size(), text.size()};
}

std::size_t indent_of(std::string_view text) {
  return std::min(text.find_first_not_of(" \t"), text.size());
}

// "Số:         /KH-UBND": the gap of a number, not of columns.
bool is_inside_blank(std::string_view text, Range gap) {
  const std::string_view before = trim(text.substr(0, gap.begin));
  const std::string_view behind = text.substr(gap.end);
  if (opens_number(text) && before.find('/') == before.npos && behind.find('/') != behind.npos) {
    const std::size_t slash = behind.find('/');
    return behind.substr(0, slash).find_first_not_of(" 0123456789.…_") == behind.npos || slash == 0;
  }
  static const LineOpenings parts_of_date{"tháng", "năm", "20", "…", "."};
  return before.ends_with("ngày") || before.ends_with("tháng") || parts_of_date.open(behind);
}

ManuscriptLine unboxed(ManuscriptLine line) {
  if (line.text.starts_with('[') && line.text.ends_with(']')) {
    return part_of(line, {1, line.text.size() - 1});
  }
  return line;
}

void add_column(const ManuscriptLine& line, SideOfPage side, std::vector<PlacedBlock>& columns) {
  for (const ManuscriptLine& part : broken_lines(line)) {
    columns.push_back({unboxed(with_single_spaces(part)), nullptr, side});
  }
}

}  // namespace

std::vector<PlacedBlock> placed_blocks(const Manuscript& manuscript) {
  std::vector<PlacedBlock> blocks;
  for (const ManuscriptBlock& block : manuscript.blocks) {
    if (const auto* table = std::get_if<ManuscriptTable>(&block)) {
      if (lays_text_out(*table)) {
        take_apart(*table, blocks);
      } else {
        blocks.push_back({{}, table, SideOfPage::unknown});
        blocks.back().line.where = table->where;
      }
      continue;
    }
    const auto& line = std::get<ManuscriptLine>(block);
    if (!trim(line.text).empty() || !line.notes.empty()) blocks.push_back({line, nullptr, {}});
  }
  return blocks;
}

std::vector<PlacedBlock> columns_of(const PlacedBlock& block) {
  std::vector<PlacedBlock> columns;
  const std::string_view text = block.line.text;
  std::size_t begin = indent_of(text);
  SideOfPage side = block.side;
  if (side == SideOfPage::unknown && begin >= indent_of_right) side = SideOfPage::right;
  for (std::size_t from = begin; begin < text.size();) {
    const Range gap = gap_in(text, from);
    from = gap.end;
    if (gap.begin < text.size() &&
        is_inside_blank(text.substr(begin), {gap.begin - begin, gap.end - begin})) {
      continue;
    }
    const bool is_first = gap.begin < text.size() && columns.empty();
    if (side == SideOfPage::unknown && is_first) side = SideOfPage::left;
    add_column(part_of(block.line, {begin, gap.begin}), side, columns);
    if (block.side == SideOfPage::unknown) side = SideOfPage::right;
    begin = gap.end;
  }
  return columns;
}

bool is_typed_rule(std::string_view text) {
  static constexpr std::u32string_view strokes = U"-_*=~.─━═—–―‗¯ ";
  text = trim(text);
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); ++count) {
    if (strokes.find(next_code_point(text, at)) == strokes.npos) return false;
  }
  return count >= 3;
}

}  // namespace vanban
