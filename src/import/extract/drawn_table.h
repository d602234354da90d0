// A table drawn with box characters (┌─┬┐│╞═ …) or in ASCII (+---+ |) read back: each cell in its
// place, with its spans, the words of its lines joined. A double rule ends the header. Exact or not
// at all: a drawing whose borders do not close is no table.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include "import/manuscript.h"

namespace vanban {

// How many lines the drawing that begins with the first of them takes up; 0: none begins there.
std::size_t drawn_lines(std::span<const ManuscriptLine> lines);

// The lines of one drawing. Nothing if it is broken or has more fields than that.
std::optional<ManuscriptTable> read_drawn_table(std::span<const ManuscriptLine> lines,
                                                std::size_t most_fields);

}  // namespace vanban
