// Which fonts of a Word file hold TCVN3 or VNI codes: .VnTime, .VnTimeH, VNI-Times … The font is
// asked, not the words, but words that are Unicode all the same stay as they are.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/legacy_text.h"

namespace vanban {

std::optional<LegacyEncoding> encoding_of_font(std::string_view font);
// .VnTimeH: the codes of small letters are drawn as capitals.
bool draws_capitals(std::string_view font);

// True if the words, all that a paragraph has in such a font, are codes and not Unicode.
bool are_old_codes(std::string_view words, LegacyEncoding encoding);

// The codes of the words as characters of Windows-1252; programs write them as U+F0xx, too.
std::string as_old_codes(std::string_view words);

}  // namespace vanban
