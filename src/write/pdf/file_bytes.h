// The bytes of a file: its objects one after the other, and where each of them is. PDF 1.4 tells
// that in a classic table with a trailer, PDF 1.7 in a cross-reference stream.
#pragma once

#include <string>
#include <string_view>

#include "diag/diagnostic.h"
#include "write/pdf/file.h"

namespace vanban::pdf {

// `trailer_entries` besides /Root, /Info and /Size. Reports `internal`, and gives nothing, if an
// object was reserved and never filled, or if libharu fails.
std::string file_bytes(const File& file, std::string_view trailer_entries,
                       Diagnostics& diagnostics);

}  // namespace vanban::pdf
