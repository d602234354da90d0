// Characters of the fonts that draw signs at the places of letters: Symbol, Wingdings. Word writes
// them as U+F020 to U+F0FF or as plain letters in that font. Source: Unicode Consortium,
// VENDORS/ADOBE/symbol.txt, and the names of Wingdings glyphs in Unicode 7.0 (L2/12-368).
#pragma once

#include <string>
#include <string_view>

namespace vanban {

bool is_symbol_font(std::string_view font);

// The text as those who have the font see it. Characters that are not known there stay.
std::string from_symbol_font(std::string_view text, std::string_view font);

// The sign before an item of a list: all kinds of dashes are "-", all kinds of plus "+"; others are
// what they look like.
std::string bullet_sign(std::string_view text, std::string_view font);

}  // namespace vanban
