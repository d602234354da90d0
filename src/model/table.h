// A table: columns of fixed or computed width, header rows that repeat on every page, cells that
// span rows and columns. Words is Markup in a plan and RichText in a document.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "base/length.h"
#include "diag/source.h"

namespace vanban {

enum class Align { left, center, right, justify, number };  // number: on the decimal comma

struct Column {
  std::optional<Mm> width;  // none: by its content
  Align align = Align::left;
};

template <class Words>
struct CellOf {
  Words text;
  std::size_t rowspan = 1;
  std::size_t colspan = 1;
  std::optional<Align> align;  // none: its column's
  bool bold = false;
  Location where;
};

// A row holds only the cells that begin in it; what a span covers is left out. The reader makes
// sure that the spans fit the grid: place_cells() below never runs over.
template <class Words>
using RowOf = std::vector<CellOf<Words>>;

template <class Words>
struct TableOf {
  std::string id;
  std::vector<Column> columns;
  std::vector<RowOf<Words>> header;
  std::vector<RowOf<Words>> rows;
  Location where;
};

}  // namespace vanban
