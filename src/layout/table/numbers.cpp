#include "layout/table/numbers.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string_view>

#include "layout/lines/text_width.h"

namespace vanban {

namespace {

// A number as printed: figures and grouping dots before the comma, the rest (comma, decimals, %)
// behind it.
struct Parts {
  Pt before, behind;
};

std::optional<Parts> split_number(const CellLayout& cell, const LayoutContext& context) {
  if (cell.lines.size() != 1 || cell.lines.front().runs.size() != 1) return std::nullopt;
  const TextRun& run = cell.lines.front().runs.front();
  const std::string_view text = run.text;
  const std::size_t end = std::min(text.find_first_not_of("0123456789.-"), text.size());
  if (end == 0) return std::nullopt;
  const Face& face = context.fonts.face(run.face);
  const Pt before =
      text_width(text.substr(0, end), {face.bold, face.italic}, run.size, context.fonts);
  return Parts{before, cell.lines.front().width - before};
}

void move(CellLayout& cell, Pt by) {
  for (Line& line : cell.lines) {
    for (TextRun& run : line.runs) run.x += by;
  }
}

}  // namespace

void align_numbers(std::vector<CellLayout>& cells, const std::vector<Pt>& widths,
                   const LayoutContext& context) {
  std::map<std::size_t, Parts> widest;  // by column
  const auto applies = [](const CellLayout& cell) {
    return cell.align == Align::number && cell.colspan == 1 && !cell.lines.empty();
  };
  for (const CellLayout& cell : cells) {
    if (!applies(cell)) continue;
    if (const auto parts = split_number(cell, context)) {
      Parts& column = widest[cell.column];
      column.before = std::max(column.before, parts->before);
      column.behind = std::max(column.behind, parts->behind);
    }
  }
  for (CellLayout& cell : cells) {
    if (!applies(cell)) continue;
    const Pt width = widths.at(cell.column);
    if (const auto parts = split_number(cell, context)) {
      const Parts& column = widest.at(cell.column);
      move(cell, (width - column.before - column.behind) / 2 + column.before - parts->before);
    } else {
      move(cell, (width - cell.lines.front().width) / 2);
    }
  }
}

}  // namespace vanban
