// What can be wrong with a foreign file as a whole, reported the same way by all who read one.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "import/extract/formats.h"
#include "read/archive.h"

namespace vanban {

// import_damaged with that term; nothing, for whoever returns it.
std::optional<Manuscript> report_damage(std::string_view what, const Extraction& file);

// import_damaged or import_too_large.
void report_part_fault(ArchiveFault fault, const Extraction& file);

// "16 MB"
std::string size_in_words(std::size_t bytes);

}  // namespace vanban
