#include "import/extract/markdown/html_grid.h"

#include <algorithm>
#include <utility>

#include "import/extract/docx/table_grid.h"

namespace vanban {

namespace {

// A cell that goes on in rows below.
struct Hanging {
  GridPlace begin = 0, end = 0;
  std::size_t rows_left = 0;
};

class Placer {
 public:
  explicit Placer(std::size_t most) : most_(most) {}

  bool place(HtmlRow& row) {
    GridRow placed;
    placed.is_header = row.is_header;
    GridPlace at = 0;
    auto next = hanging_.begin();
    std::vector<Hanging> begun;
    for (ManuscriptCell& cell : row.cells) {
      while (next != hanging_.end() && next->begin <= at) at = go_on(*next++, placed);
      const GridPlace wanted = at + static_cast<GridPlace>(cell.colspan);
      const GridPlace end = next == hanging_.end() ? wanted : std::min(wanted, next->begin);
      fits = fits && end == wanted;
      if (cell.rowspan > 1) begun.push_back({at, end, cell.rowspan});
      cell.rowspan = 1;
      placed.cells.push_back({at, end, false, std::move(cell)});
      at = end;
    }
    while (next != hanging_.end()) at = go_on(*next++, placed);
    hanging_.insert(hanging_.end(), begun.begin(), begun.end());
    for (Hanging& each : hanging_) --each.rows_left;
    std::erase_if(hanging_, [](const Hanging& each) { return each.rows_left == 0; });
    std::ranges::sort(hanging_, {}, &Hanging::begin);
    cells_ += placed.cells.size();
    rows.push_back(std::move(placed));
    return cells_ <= most_;
  }

  std::vector<GridRow> rows;
  bool fits = true;

 private:
  static GridPlace go_on(const Hanging& hanging, GridRow& row) {
    row.cells.push_back({hanging.begin, hanging.end, true, {}});
    return hanging.end;
  }

  std::size_t most_;
  std::size_t cells_ = 0;
  std::vector<Hanging> hanging_;  // by their places
};

}  // namespace

std::optional<HtmlTable> lay_html_rows(std::vector<HtmlRow> rows, std::size_t most) {
  Placer placer(most);
  for (HtmlRow& row : rows) {
    if (!placer.place(row)) return std::nullopt;
  }
  auto laid = lay_on_grid(std::move(placer.rows), most);
  if (!laid) return std::nullopt;
  return HtmlTable{std::move(laid->table), placer.fits && laid->fits};
}

}  // namespace vanban
