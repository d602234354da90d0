// The levels of a body: its lines nested by the sequence of their labels, not by fixed kinds of
// them. One section may hold lists of every kind, and the same kind of list at different depths.
// Reported: labels that may belong to another level.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "diag/diagnostic.h"
#include "import/recognise/body_lines.h"

namespace vanban {

// An item with its label, a paragraph or a table. What stands inside keeps its order.
struct OutlineEntry {
  BodyLine content;
  std::optional<WrittenLabel> label;
  std::vector<std::size_t> inside;
  std::size_t depth = 0;
};

struct BodyOutline {
  std::vector<OutlineEntry> entries{1};  // the first one holds the others

  const OutlineEntry& root() const { return entries.front(); }
};

inline constexpr std::size_t deepest_outline = 10;

BodyOutline nest(std::vector<BodyLine> lines, Diagnostics& diagnostics);

}  // namespace vanban
