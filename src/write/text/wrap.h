// Lines of a monospaced window. A column is a code point: NFC Vietnamese is one character a letter.
// A word is never cut, whatever the width; one wider than its line runs over.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace vanban {

using TextLines = std::vector<std::string>;

// Breaks at spaces and at '\n'; several spaces count as one. No-break spaces hold, but what they
// hold together is broken at single ones if it is wider than the line; wide gaps stay whole.
// The first line begins with `indent` spaces. No line for an empty text.
TextLines wrap(std::string_view text, std::size_t width, std::size_t indent = 0);

// As many lines as wrap() needs, as even in width as they can be.
TextLines wrap_evenly(std::string_view text, std::size_t width);

// The line with spaces before it that put it in the middle; none if it is too wide.
std::string centred(std::string_view line, std::size_t width);
TextLines centred(const TextLines& lines, std::size_t width);

std::size_t widest(const TextLines& lines);

// The text on one line; the longest of several where breaks are forced.
std::size_t natural_width(std::string_view text);

// The narrowest line that wrap() can keep to.
std::size_t widest_word(std::string_view text);

// Two columns of which the left is `left_width` wide, `gap` spaces between them.
TextLines side_by_side(const TextLines& left, const TextLines& right, std::size_t left_width,
                       std::size_t gap);

}  // namespace vanban
