// Texts of cells as they are compared: without case, line breaks and the many ways of typing blanks
// and tones.
#pragma once

#include <initializer_list>
#include <set>
#include <string>
#include <string_view>

#include "read/sheet/sheet.h"

namespace vanban::batch {

// On one line, single blanks, none at the ends.
std::string on_one_line(std::string_view text);

// Equal for headings and words that a reader would call the same; blanks beside "/" do not count.
std::string key_of(std::string_view text);

using Keys = std::set<std::string>;
Keys keys_of(std::initializer_list<std::string_view> words);

bool is_digit(char c);
// At least one, and nothing else.
bool is_digits(std::string_view text);

bool is_blank(const Cell& cell);

// What Excel shows for a formula gone wrong: "#REF!", "#N/A".
bool is_error(const Cell& cell);

}  // namespace vanban::batch
