// UTF-8 text, code point by code point. Every text inside the program is valid UTF-8 in NFC: the
// readers see to that, so nothing here but find_invalid_utf8 expects broken input.
#pragma once

#include <cassert>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace vanban {

inline constexpr char32_t no_break_space = 0x00A0;
inline constexpr std::string_view no_break_space_utf8 = "\u00A0";

// The offset of the first byte that is not valid UTF-8 (overlong forms and surrogates included).
std::optional<std::size_t> find_invalid_utf8(std::string_view text);

// The code point at `at`, which moves on to the next one. `at` must be inside the text.
inline char32_t next_code_point(std::string_view text, std::size_t& at);

void append_utf8(std::string& text, char32_t code_point);
std::u32string to_utf32(std::string_view text);
std::string to_utf8(std::u32string_view text);
std::size_t count_code_points(std::string_view text);

// The text without spaces, tabs and line ends at both ends.
std::string_view trim(std::string_view text);

// Of two bytes or more.
char32_t next_long_code_point(std::string_view text, std::size_t& at);

char32_t next_code_point(std::string_view text, std::size_t& at) {
  assert(at < text.size());
  const auto first = static_cast<unsigned char>(text[at]);
  return first < 0x80 ? (++at, first) : next_long_code_point(text, at);
}

}  // namespace vanban
