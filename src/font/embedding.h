// From a font subset to what a PDF embeds. CID 0 is .notdef and CID n the n-th character, so that
// no two characters share a code and the text copied out is the text put in; a stream maps CIDs to
// the glyphs of the file.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "font/font_file.h"
#include "font/font_set.h"

namespace vanban {

// The CIDs and widths of these characters, sorted, into the face's tables.
void set_coverage(Face& face, std::u32string_view characters,
                  const std::vector<std::uint16_t>& advances);

EmbeddedFont embed(const FontSubset& subset, std::u32string_view characters, int units_per_em);

// `subset`: of the characters of a FormFont, with its character map.
FormFont form_font(const FontSubset& subset, int units_per_em);

// A CMap from CIDs to the characters' UTF-16, by which viewers search and copy.
std::string to_unicode_cmap(std::u32string_view characters);

// A zlib stream, as small as it gets.
std::string deflated(std::string_view bytes);

}  // namespace vanban
