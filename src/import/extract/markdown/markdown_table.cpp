#include "import/extract/markdown/markdown_table.h"

#include <algorithm>
#include <string>
#include <utility>

#include "base/utf8.h"
#include "base/vietnamese.h"
#include "diag/messages.h"
#include "import/extract/markdown/typed_lines.h"

namespace vanban {

namespace {

using Kind = MarkdownNode::Kind;

// What stands in the typed row behind that many cells.
std::string_view surplus_of(std::string_view row, std::size_t columns) {
  row = trim(row);
  if (row.starts_with('|')) row.remove_prefix(1);
  if (row.ends_with('|') && !row.ends_with("\\|")) row.remove_suffix(1);
  std::size_t cells = 1;
  for (std::size_t at = 0; at < row.size(); ++at) {
    if (row[at] == '\\') {
      ++at;
    } else if (row[at] == '|' && cells++ == columns) {
      return trim(row.substr(at + 1));
    }
  }
  return {};
}

ManuscriptCell read_cell(const MarkdownNode& node, std::string_view surplus,
                         ManuscriptLedger& ledger) {
  ManuscriptCell cell;
  cell.align = node.align;
  LettersLine letters;
  for (const TypedLine& line : typed_lines(node, {}, ledger)) add_to(letters, line);
  if (!surplus.empty()) letters.add(" | " + to_nfc(std::string(surplus)), {});
  ManuscriptLine line = letters.line();
  line.is_paragraph = true;
  line.align = node.align;
  if (!line.text.empty() || !line.notes.empty()) cell.lines.push_back(std::move(line));
  return cell;
}

bool is_empty_row(const std::vector<ManuscriptCell>& row) {
  return std::ranges::all_of(row, [](const ManuscriptCell& cell) { return cell.lines.empty(); });
}

}  // namespace

void place_row(std::vector<ManuscriptCell>& row, ManuscriptLedger& ledger) {
  std::string text;
  std::vector<std::size_t> places;
  for (const ManuscriptCell& cell : row) {
    if (!text.empty()) text += " | ";
    places.push_back(text.size());
    for (const ManuscriptLine& line : cell.lines) text.append(line.text).append(" ");
  }
  std::ranges::replace(text, '\n', ' ');
  const Location where = ledger.place(text);
  for (std::size_t i = 0; i < row.size(); ++i) {
    std::size_t at = where.offset + places[i];
    row[i].where = {nullptr, static_cast<std::uint32_t>(at)};
    for (ManuscriptLine& line : row[i].lines) {
      line.where = {nullptr, static_cast<std::uint32_t>(at)};
      at += line.text.size() + 1;
    }
  }
}

bool is_head_or_foot(const ManuscriptTable& table) {
  for (const auto& row : table.rows) {
    for (const ManuscriptCell& cell : row) {
      if (cell.lines.empty()) continue;
      const std::string words = fold(cell.lines.front().text);
      static const std::string head = fold("Cộng hòa xã hội chủ nghĩa Việt Nam");
      static const std::string foot = fold("Nơi nhận:");
      if (words.find(head) != std::string::npos || words.starts_with(foot)) return true;
    }
  }
  return false;
}

std::optional<ManuscriptTable> read_markdown_table(
    const MarkdownNode& node, std::size_t lines_before,
    const std::function<std::string_view(std::size_t)>& typed, ManuscriptLedger& ledger) {
  if (node.children.empty()) return std::nullopt;
  const std::size_t columns = node.children.front().children.size();
  const std::size_t most = ledger.limits().cells;
  if (columns == 0 || node.children.size() > most / columns) {
    ledger.pass_limit("size-table", most);
    return std::nullopt;
  }
  ManuscriptTable table;
  table.where = ledger.next_place();
  for (const MarkdownNode& row : node.children) {
    const std::string_view surplus = surplus_of(typed(row.line), columns);
    if (!surplus.empty()) {
      ledger.note(Message::import_table_changed, {"table-spans"}, ledger.next_place());
    }
    std::vector<ManuscriptCell> cells;
    for (const MarkdownNode& cell : row.children) {
      const bool is_last = &cell == &row.children.back();
      cells.push_back(read_cell(cell, is_last ? surplus : std::string_view{}, ledger));
    }
    // Tables need a header in Markdown: authors who want none leave it empty.
    if (is_empty_row(cells) && row.is_header) continue;
    if (row.is_header) table.header_rows = 1;
    if (row.line > 0) ledger.fill_lines(lines_before + row.line - 1);
    place_row(cells, ledger);
    table.rows.push_back(std::move(cells));
  }
  for (const MarkdownNode& cell : node.children.front().children) {
    table.columns.push_back({std::nullopt, cell.align.value_or(Align::left)});
  }
  if (table.rows.empty()) return std::nullopt;
  table.has_borders = !is_head_or_foot(table);
  if (!table.has_borders) table.header_rows = 0;
  return table;
}

}  // namespace vanban
