// Sheets whose cells are Unicode by name only: text typed in TCVN3 or VNI fonts.
#pragma once

#include <optional>

#include "read/sheet/sheet.h"

namespace vanban::batch {

// Converts the columns that are in an old encoding, judged by all their cells together; cells with
// letters that no such font has stay. The encoding of the first such column.
std::optional<LegacyEncoding> convert_old_letters(Sheet& sheet);

}  // namespace vanban::batch
