// The formats of {path|format}: a closed list.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "model/inline.h"

namespace vanban {

// What a format is for, as messages call it: "words", "number", "whole-number", "roman-number" or
// "date".
std::string_view needed_by_format(std::string_view format);

// A number as official documents write it: "04", "50.000", "12.345,6".
std::optional<double> parse_number(std::string_view text);

// Nothing if the format is none for this number.
std::optional<std::string> format_number(double number, std::string_view format);

// A date in words or figures, its blank parts as gaps; nothing if the format is none for dates.
std::optional<std::vector<Inline>> format_date(const Date& date, std::string_view format,
                                               Emphasis emphasis);

// upper and capital; other formats leave the words as they are.
void format_words(std::vector<Inline>& words, std::string_view format);

}  // namespace vanban
