// Code, HTML and tables.
#include <algorithm>
#include <iterator>
#include <utility>
#include <variant>

#include "base/utf8.h"
#include "diag/messages.h"
#include "import/extract/markdown/grid_tables.h"
#include "import/extract/markdown/html_blocks.h"
#include "import/extract/markdown/markdown_reader.h"
#include "import/extract/markdown/markdown_table.h"

namespace vanban {

// What is indented was meant to stand there, not to be code: centred heads, items below items.
void MarkdownReader::read_code(const MarkdownNode& node, Around& around) {
  if (node.info == grid_table_info && read_grid(node, around)) return;
  std::string text;
  for (const std::string_view line : lines_of_file(node.text)) text.append(trim(line)).append("\n");
  if (node.is_fenced || around.in_code) {
    std::size_t number = node.line + (node.is_fenced ? 1 : 0);
    for (const std::string_view line : lines_of_file(text)) emit_plain(line, number++, around);
    return;
  }
  around.in_code = true;
  read_part(text, lines_before_ + node.line - 1, around);
  around.in_code = false;
}

// Each cell is Markdown of its own.
bool MarkdownReader::read_grid(const MarkdownNode& node, Around& around) {
  const auto found = grids_.find(lines_before_ + node.line);
  if (found == grids_.end()) return false;
  const GridTable* grid = &found->second;
  if (!around.label.empty()) emit_label(node.line, around);
  ledger_.fill_lines(lines_before_ + node.line - 1);
  ManuscriptTable table;
  table.where = ledger_.next_place();
  table.columns.resize(grid->columns);
  table.rows.resize(grid->rows);
  for (const GridTableCell& drawn : grid->cells) {
    ManuscriptCell cell;
    cell.where = ledger_.next_place();
    cell.rowspan = drawn.place.bottom - drawn.place.top;
    cell.colspan = drawn.place.right - drawn.place.left;
    Around inside;
    inside.note = &cell.lines;
    inside.in_code = true;
    inside.in_drawing = true;
    read_part(drawn.text, 0, inside);
    table.rows[drawn.place.top].push_back(std::move(cell));
  }
  table.has_borders = !is_head_or_foot(table);
  if (table.has_borders) table.header_rows = grid->header_rows;
  emit_table(std::move(table), around);
  return true;
}

void MarkdownReader::read_part(const std::string& text, std::size_t lines_before, Around& around) {
  const auto file_lines = std::exchange(file_lines_, lines_of_file(text));
  const auto before = std::exchange(lines_before_, lines_before);
  read_children(parse_markdown(text, false), around);
  file_lines_ = file_lines;
  lines_before_ = before;
}

void MarkdownReader::read_html(const MarkdownNode& node, Around& around) {
  HtmlBlocks html = html_blocks(node.text, ledger_.limits().cells);
  if (!html.fits) {
    ledger_.note(Message::import_table_changed, {"table-nested"}, ledger_.next_place());
  }
  for (ManuscriptBlock& block : html.blocks) {
    if (auto* line = std::get_if<ManuscriptLine>(&block)) {
      emit_placed(std::move(*line), node.line, around);
      continue;
    }
    auto& table = std::get<ManuscriptTable>(block);
    ledger_.fill_lines(lines_before_ + node.line - 1);
    table.where = ledger_.next_place();
    for (auto& row : table.rows) place_row(row, ledger_);
    table.has_borders = !is_head_or_foot(table);
    if (!table.has_borders) table.header_rows = 0;
    emit_table(std::move(table), around);
  }
  for (std::string& hidden : html.hidden) ledger_.leave_out(std::move(hidden), "out-hidden");
}

void MarkdownReader::read_table(const MarkdownNode& node, Around& around) {
  if (!around.label.empty()) emit_label(node.line, around);
  const auto row_text = [&](std::size_t line) { return file_line(line); };
  auto table = read_markdown_table(node, lines_before_, row_text, ledger_);
  if (table) emit_table(std::move(*table), around);
}

void MarkdownReader::emit_table(ManuscriptTable table, Around& around) {
  if (around.note == nullptr) return manuscript_.blocks.emplace_back(std::move(table)), void();
  for (auto& row : table.rows) {
    for (auto& cell : row) std::ranges::move(cell.lines, std::back_inserter(*around.note));
  }
}

}  // namespace vanban
