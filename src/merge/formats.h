// The formats of {path|format}: a closed list.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "model/inline.h"

namespace vanban {

// A number or a whole-number text as the format wants it; nothing if the format is none for
// numbers.
std::optional<std::string> format_number(double number, std::string_view format);

// A date in words or figures, its blank parts as gaps; nothing if the format is none for dates.
std::optional<std::vector<Inline>> format_date(const Date& date, std::string_view format,
                                               Emphasis emphasis);

// upper and capital, on words that are there already; false if the format is neither.
bool format_words(std::vector<Inline>& words, std::string_view format);

}  // namespace vanban
