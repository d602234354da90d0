// The font pack: a FontSet in one file, so that a run starts by reading it and needs no font
// library. Own binary format: magic, version, faces, CRC-32 of all before it; numbers are
// little-endian. fonts/make_font_pack.cpp makes it at build time.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "diag/diagnostic.h"
#include "font/font_set.h"

namespace vanban {

std::string write_font_pack(const FontSet& fonts);

// Reports font_pack_damaged, and gives nothing, for a file that is damaged, of another version or
// no font pack at all. `name` is the file's name for the message.
std::optional<FontSet> read_font_pack(std::string_view bytes, std::string_view name,
                                      Diagnostics& diagnostics);

}  // namespace vanban
