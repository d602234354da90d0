// The line of a place in its file, from 1; 0 for what stands in no line.
#pragma once

#include <cstddef>

#include "diag/source.h"

namespace vanban {

inline std::size_t line_of(const Location& where) {
  const bool has_line = where.source != nullptr && where.offset != Location::whole_file;
  return has_line ? line_column(*where.source, where.offset).line : 0;
}

}  // namespace vanban
