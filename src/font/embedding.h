// From a font subset to what a PDF embeds: a symbolic TrueType font, one byte a character. No two
// characters share a code, so that the text copied out is the text put in.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "font/font_file.h"
#include "font/font_set.h"

namespace vanban {

// The codes (codes.h) and widths of these characters, sorted, into the face's tables.
void set_coverage(Face& face, std::u32string_view characters,
                  const std::vector<std::uint16_t>& advances);

// `codes`: of the characters, of which there is at least one.
EmbeddedFont embed(const FontSubset& subset, std::u32string_view characters, std::string_view codes,
                   int units_per_em);

// A zlib stream, as small as it gets.
std::string deflated(std::string_view bytes);

}  // namespace vanban
