// Which fonts of a Word file hold TCVN3 or VNI codes: .VnTime, .VnTimeH, VNI-Times … and what the
// words in them are. The font is asked first, but words that are Unicode all the same stay as they
// are: letter by letter where only Unicode has them, otherwise by the words around them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/legacy_text.h"

namespace vanban {

std::optional<LegacyEncoding> encoding_of_font(std::string_view font);
// .VnTimeH: the codes of small letters are drawn as capitals.
bool draws_capitals(std::string_view font);

// Of words without letters that only Unicode has: which are codes.
enum class OldCodes { none, those_without_meaning, all };

// Of all words that a paragraph has in fonts of the encoding. `prevailing` decides where these say
// nothing: the encoding of the file's words, if they are codes on the whole.
OldCodes old_codes_in(std::string_view words, LegacyEncoding encoding,
                      std::optional<LegacyEncoding> prevailing);

std::optional<LegacyEncoding> prevailing_codes(std::string_view words);

std::string without_old_codes(std::string_view words, LegacyEncoding encoding, OldCodes which);

// The first of the words that stand there as they are, and would be Vietnamese as codes only.
std::string unread_codes(std::string_view words, LegacyEncoding encoding);

}  // namespace vanban
