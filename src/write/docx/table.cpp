#include <algorithm>
#include <numeric>
#include <string_view>
#include <utility>

#include "layout/lines/text_width.h"
#include "layout/stack.h"
#include "layout/table/columns.h"
#include "model/plain_text.h"
#include "model/table_grid.h"
#include "model/word_names.h"
#include "write/docx/elements.h"
#include "write/docx/style_names.h"

namespace vanban {

namespace {

// Figures before the comma, and the rest.
struct NumberParts {
  Pt before, behind;
};

Element element_of(const CellLayout& cell) {
  return cell.header || cell.cell->bold ? Element::table_header : Element::table_cell;
}

bool is_row_cut(std::size_t row, const std::vector<CellLayout>& cells) {
  return std::ranges::any_of(cells, [&](const CellLayout& cell) {
    return cell.row < row && row < cell.row + cell.rowspan;
  });
}

class TableWriter {
 public:
  TableWriter(const Table& table, DocxFlow& flow)
      : table_(table),
        flow_(flow),
        context_(flow.context()),
        cells_(list_cells(table)),
        widths_(column_widths(table, cells_, context_)) {
    find_ends();
  }

  DocxTable write() {
    DocxTable table{std::string(table_word_style), true, widths_};
    const std::size_t header_rows = table_.header.size();
    auto cell = cells_.cbegin();
    std::vector<const CellLayout*> above(widths_.size(), nullptr);
    for (std::size_t row = 0; row < header_rows + table_.rows.size(); ++row) {
      DocxRow& line = table.rows.emplace_back();
      line.header = row < header_rows;
      for (std::size_t column = 0; column < widths_.size();) {
        const CellLayout* owner = nullptr;
        if (cell != cells_.cend() && cell->row == row && cell->column == column) {
          owner = &*cell++;
          line.cells.push_back(begin(*owner));
        } else {
          owner = above.at(column);
          line.cells.push_back(go_on(*owner));
        }
        for (std::size_t i = 0; i < owner->colspan; ++i) above.at(column++) = owner;
      }
      keep(row, line);
    }
    return table;
  }

 private:
  Pt width_of(const CellLayout& cell) const {
    const auto first = widths_.begin() + static_cast<std::ptrdiff_t>(cell.column);
    return std::accumulate(first, first + static_cast<std::ptrdiff_t>(cell.colspan), Pt{});
  }

  DocxCell begin(const CellLayout& cell) {
    DocxCell box{width_of(cell), cell.colspan};
    if (cell.rowspan > 1) box.merge = DocxCell::Merge::begins;
    box.stand = DocxCell::Stand::middle;
    const Element element = element_of(cell);
    DocxParagraph words{word_style(element), flow_.runs(cell.cell->text, element)};
    align(cell, words);
    box.paragraphs.push_back(std::move(words));
    return box;
  }

  DocxCell go_on(const CellLayout& cell) const {
    DocxCell box{width_of(cell), cell.colspan};
    box.merge = DocxCell::Merge::goes_on;
    box.paragraphs.push_back({word_style(element_of(cell)), ""});
    return box;
  }

  // Numbers of a column stand with their commas in line, other words in its middle.
  void align(const CellLayout& cell, DocxParagraph& words) const {
    Align align = cell.align;
    if (align == Align::number) {
      const auto parts = cell.colspan == 1 ? parts_of(cell) : std::nullopt;
      if (parts) return align_number(cell, *parts, words);
      align = Align::center;
    }
    if (align != flow_.style()[element_of(cell)].align) words.align = align;
  }

  // By an indent from the right: what a decimal tab takes for the comma is up to each computer's
  // settings, and ours has dots in thousands.
  void align_number(const CellLayout& cell, const NumberParts& parts, DocxParagraph& words) const {
    words.indent_right = ends_.at(cell.column) - parts.behind;
    if (element_of(cell) == Element::table_cell) {
      words.style = number_word_style;
    } else {
      words.align = Align::right;
    }
  }

  std::optional<NumberParts> parts_of(const CellLayout& cell) const {
    const Element element = element_of(cell);
    const std::string text = plain_text(cell.cell->text, flow_.style());
    const std::size_t end = std::min(text.find_first_not_of("0123456789.-"), text.size());
    if (end == 0) return std::nullopt;
    const TextStyle& style = flow_.style()[element];
    const Emphasis emphasis{style.bold, style.italic};
    const Pt before =
        text_width(std::string_view(text).substr(0, end), emphasis, style.size, context_.fonts);
    const Pt whole = text_width(text, emphasis, style.size, context_.fonts);
    const std::size_t column = cell.column;
    if (whole > widths_.at(column) - flow_.style().cell_padding * 2) return std::nullopt;
    return NumberParts{before, whole - before};
  }

  // The widest numbers of a column stand in its middle.
  void find_ends() {
    ends_.resize(widths_.size());
    std::vector<NumberParts> widest(widths_.size());
    for (const CellLayout& cell : cells_) {
      if (cell.align != Align::number || cell.colspan > 1) continue;
      if (const auto parts = parts_of(cell)) {
        NumberParts& column = widest.at(cell.column);
        column.before = std::max(column.before, parts->before);
        column.behind = std::max(column.behind, parts->behind);
      }
    }
    for (std::size_t i = 0; i < ends_.size(); ++i) {
      const Pt room = widths_[i] - flow_.style().cell_padding * 2;
      ends_[i] = (room - widest[i].before - widest[i].behind) / 2 + widest[i].behind;
    }
  }

  // Rows that a cell joins share a page, headers and rows in bold stay with what they head.
  void keep(std::size_t row, DocxRow& line) const {
    const bool last = row + 1 == table_.header.size() + table_.rows.size();
    bool bold = false, plain = false;
    for (const CellLayout& cell : cells_) {
      if (cell.row != row || cell.cell->text.empty()) continue;
      (cell.cell->bold ? bold : plain) = true;
    }
    const bool joined = is_row_cut(row + 1, cells_);
    if (last || !(line.header || joined || (bold && !plain))) return;
    for (DocxCell& cell : line.cells) {
      for (DocxParagraph& paragraph : cell.paragraphs) paragraph.keep_with_next = true;
    }
  }

  const Table& table_;
  DocxFlow& flow_;
  LayoutContext context_;
  std::vector<CellLayout> cells_;
  std::vector<Pt> widths_;
  std::vector<Pt> ends_;  // by column: from the figure before the comma to the right
};

}  // namespace

void docx_table(const Table& table, DocxFlow& flow) {
  if (table.columns.empty() || table.header.size() + table.rows.size() == 0) return;
  flow.mark(table.id);
  const Pt gap = flow.style().table_gap;
  if (DocxParagraph* before = flow.last_paragraph()) {
    before->space_after = gap;
  } else if (!flow.blocks().empty()) {
    flow.add_end_line();  // two tables that touch would be one
    flow.last_paragraph()->space_after = gap;
  }
  flow.add(TableWriter(table, flow).write());
}

}  // namespace vanban
