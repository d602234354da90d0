// A table as its reader sees it: a grid in which a cell stands at every place that it spans.
#pragma once

#include <cstddef>
#include <vector>

#include "check/passage.h"
#include "model/document.h"

namespace vanban {

struct CellView {
  const Passage* passage = nullptr;  // null: empty
  bool begins = false;               // here, and does not reach here from above or the left
  std::size_t colspan = 1;
};

struct TableView {
  const Table* table = nullptr;
  const Passage* before = nullptr;  // the text read before the table; may be null
  std::vector<std::vector<CellView>> header, rows;
};

// Of all tables, in reading order.
std::vector<TableView> tables_of(const std::vector<Passage>& passages);

}  // namespace vanban
