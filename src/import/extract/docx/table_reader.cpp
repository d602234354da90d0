#include "import/extract/docx/table_reader.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <optional>
#include <utility>

#include "diag/messages.h"
#include "import/extract/docx/block_reader.h"
#include "import/extract/docx/table_grid.h"
#include "import/extract/docx/word_values.h"
#include "import/recognise/labels.h"
#include "import/recognise/line_parts.h"

namespace vanban {

namespace {

GridPlace grid_count(XmlElement properties, std::string_view child, GridPlace otherwise) {
  const auto value = word_value(properties, child);
  const auto number = value ? word_number(*value) : std::nullopt;
  return number && *number >= 0 ? *number : otherwise;
}

std::vector<Pt> grid_widths(XmlElement grid) {
  std::vector<Pt> widths;
  for (const XmlElement column : grid) {
    if (column.name() != "gridCol") continue;
    widths.push_back(word_length(column.attribute("w").value_or("")).value_or(Pt{0}));
  }
  return widths;
}

// Of each column; empty unless all are known.
std::vector<Pt> column_widths(const std::vector<Pt>& grid, const std::vector<GridPlace>& places) {
  std::vector<Pt> sums{Pt{0}};
  for (const Pt width : grid) sums.push_back(sums.back() + width);
  std::vector<Pt> widths;
  for (std::size_t i = 0; i + 1 < places.size(); ++i) {
    if (places[i + 1] >= static_cast<GridPlace>(sums.size())) return {};
    const auto from = static_cast<std::size_t>(places[i]);
    const auto to = static_cast<std::size_t>(places[i + 1]);
    widths.push_back(sums[to] - sums[from]);
    constexpr Pt widest{4000};
    if (widths.back() <= Pt{0} || widths.back() > widest) return {};
  }
  return widths;
}

// Twentieths of a point are no finer.
Mm in_hundredths(Mm length) {
  return {std::round(length.value * 100) / 100};
}

bool first_row_has_look(XmlElement look) {
  if (const auto first = look.attribute("firstRow")) return is_on(*first);
  const std::string_view bits = look.attribute("val").value_or("");
  // The bit 0x0020 of four hexadecimal figures.
  return bits.size() == 4 &&
         (bits[2] == '2' || bits[2] == '3' || bits[2] == '6' || bits[2] == '7' || bits[2] == 'A' ||
          bits[2] == 'a' || bits[2] == 'B' || bits[2] == 'E' || bits[2] == 'e');
}

// True if a side of the cell is drawn. What the cell does not say the table says.
bool has_border(XmlElement borders, bool table_has) {
  bool all_said = true;
  using Names = std::pair<std::string_view, std::string_view>;
  constexpr std::array<Names, 4> sides_of_cell = {
      {{"top", "top"}, {"left", "start"}, {"bottom", "bottom"}, {"right", "end"}}};
  for (const Names& sides : sides_of_cell) {
    const XmlElement one = borders.child(sides.first);
    const XmlElement side = one ? one : borders.child(sides.second);
    if (is_drawn_border(side)) return true;
    all_said = all_said && side;
  }
  return table_has && !all_said;
}

class WordTable {
 public:
  WordTable(XmlElement table, WordFile& file, const WordPlace& place)
      : table_(table), file_(file), place_(place), where_(file.ledger.next_place()) {
    const XmlElement properties = table.child("tblPr");
    const WordStyle& style = file.styles.table(word_value(properties, "tblStyle").value_or(""));
    rows_look_ = style.run;
    first_row_look_ = style.run;
    if (first_row_has_look(properties.child("tblLook"))) {
      first_row_look_ = style.first_row;
      inherit(first_row_look_, style.run);
    }
    has_borders_ =
        draws_borders(properties.child("tblBorders")).value_or(style.has_borders.value_or(false));
  }

  std::vector<ManuscriptBlock> read() {
    read_rows(table_, place_);
    if (is_one_column_ && !rows_.empty() && !holds_data()) return std::move(flow_);
    if (has_nested_) {
      file_.ledger.note(Message::import_table_changed, {"table-nested"}, where_);
    }
    if (!has_words_ && bordered_ == 0) return {};
    const std::size_t most = file_.ledger.limits().cells;
    auto laid = lay_on_grid(std::move(rows_), most);
    if (!laid) file_.ledger.pass_limit("size-table", most);
    if (!laid || laid->table.rows.empty()) return {};
    return {finished(std::move(*laid))};
  }

 private:
  void read_rows(XmlElement parent, const WordPlace& place) {
    for (const XmlElement child : parent) {
      if (file_.ledger.is_over()) return;
      const std::string_view name = child.name();
      if (name == "tr") {
        read_row(child, place);
      } else if (name != "tblPr" && name != "tblGrid" && name != "sdtPr") {
        read_rows(chosen(child), place);
      }
    }
  }

  // A header over cells of one paragraph each, within borders, or a table of our own.
  bool holds_data() const {
    const auto is_entry = [](const GridRow& row) {
      const auto& lines = row.cells[0].cell.lines;
      return lines.size() <= 1 && (lines.empty() || labels_of(lines[0]).empty());
    };
    const auto is_ours = [](const GridRow& row) {
      const auto& lines = row.cells[0].cell.lines;
      return !lines.empty() && lines[0].style.starts_with("vb-table");
    };
    if (std::ranges::any_of(rows_, is_ours)) return true;
    const auto& header = rows_[0].cells[0].cell.lines;
    if (has_nested_ || rows_.size() < 2 || bordered_ < cells_ || header.empty()) return false;
    const bool has_header = rows_[0].is_header || is_all_bold(header[0]);
    return has_header && std::ranges::all_of(rows_, is_entry);
  }

  void read_row(XmlElement element, WordPlace place) {
    const XmlElement properties = element.child("trPr");
    const bool is_deleted = static_cast<bool>(properties.child("del"));
    if (properties.child("ins")) ++file_.ledger.insertions;
    if (is_deleted) ++file_.ledger.deletions;
    place.is_deleted = place.is_deleted || is_deleted;
    place.table_look = rows_.empty() ? &first_row_look_ : &rows_look_;
    place.in_cell = true;
    GridRow row;
    at_ = grid_count(properties, "gridBefore", 0);
    row.is_header = word_switch(properties, "tblHeader").value_or(false);
    read_cells(element, row, place);
    row.end = at_ + grid_count(properties, "gridAfter", 0);
    const bool is_one_cell =
        row.cells.empty() ||
        (row.cells.size() == 1 && row.cells[0].begin == 0 && !row.cells[0].goes_on_from_above);
    if (!is_one_cell) {
      is_one_column_ = false;
      flow_.clear();
    }
    if (!is_deleted && !row.cells.empty()) rows_.push_back(std::move(row));
  }

  void read_cells(XmlElement parent, GridRow& row, const WordPlace& place) {
    for (const XmlElement child : parent) {
      if (file_.ledger.is_over()) return;
      const std::string_view name = child.name();
      if (name == "tc") {
        read_cell(child, row, place);
      } else if (name != "trPr" && name != "tblPrEx" && name != "sdtPr") {
        read_cells(chosen(child), row, place);
      }
    }
  }

  void read_cell(XmlElement element, GridRow& row, const WordPlace& place) {
    const XmlElement properties = element.child("tcPr");
    const GridPlace span = std::max<GridPlace>(grid_count(properties, "gridSpan", 1), 1);
    WordCell cell{at_, at_ + span, false, {}};
    at_ = cell.end;
    if (++cells_ > file_.ledger.limits().cells) {
      return file_.ledger.pass_limit("size-table", file_.ledger.limits().cells);
    }
    cell.cell.where = file_.ledger.next_place();
    cell.cell.lines = read_words(element, place);
    if (!cell.cell.lines.empty()) cell.cell.align = cell.cell.lines.front().align;
    if (has_border(properties.child("tcBorders"), has_borders_)) ++bordered_;
    if (const XmlElement merge = properties.child("vMerge")) {
      cell.goes_on_from_above = merge.attribute("val").value_or("continue") != "restart";
    }
    const XmlElement beside = properties.child("hMerge");
    const bool goes_on = beside && beside.attribute("val").value_or("continue") != "restart";
    if (!goes_on || row.cells.empty()) return row.cells.push_back(std::move(cell));
    row.cells.back().end = cell.end;
    std::ranges::move(cell.cell.lines, std::back_inserter(row.cells.back().cell.lines));
  }

  std::vector<ManuscriptLine> read_words(XmlElement element, const WordPlace& place) {
    std::vector<ManuscriptBlock> blocks = BlockReader(file_, place).read(element);
    const bool is_nested = std::ranges::any_of(blocks, [](const ManuscriptBlock& block) {
      return std::holds_alternative<ManuscriptTable>(block);
    });
    has_nested_ = has_nested_ || is_nested;
    if (is_one_column_) std::ranges::copy(blocks, std::back_inserter(flow_));
    std::vector<ManuscriptLine> lines = lines_of_blocks(std::move(blocks));
    has_words_ = has_words_ || !lines.empty();
    return lines;
  }

  ManuscriptTable finished(GridResult laid) {
    if (!laid.fits) file_.ledger.note(Message::import_table_changed, {"table-spans"}, where_);
    for (const ManuscriptLine& line : laid.covered) file_.ledger.leave_out(line, "out-hidden");
    ManuscriptTable table = std::move(laid.table);
    const std::vector<Pt> widths =
        column_widths(grid_widths(table_.child("tblGrid")), laid.boundaries);
    for (std::size_t i = 0; i < widths.size(); ++i)
      table.columns[i].width = in_hundredths(to_mm(widths[i]));
    table.has_borders = bordered_ * 2 > cells_;
    table.where = where_;
    return table;
  }

  XmlElement table_;
  WordFile& file_;
  WordPlace place_;
  Location where_;
  RunLook rows_look_, first_row_look_;
  std::vector<GridRow> rows_;
  std::vector<ManuscriptBlock> flow_;  // all that is in it, as long as it is one column
  GridPlace at_ = 0;                   // of the next cell in its row
  std::size_t cells_ = 0, bordered_ = 0;
  bool has_borders_ = false, has_nested_ = false, has_words_ = false;
  bool is_one_column_ = true;
};

}  // namespace

std::vector<ManuscriptBlock> read_word_table(XmlElement table, WordFile& file,
                                             const WordPlace& place) {
  return WordTable(table, file, place).read();
}

}  // namespace vanban
