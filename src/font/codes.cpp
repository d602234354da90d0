#include "font/codes.h"

#include <algorithm>
#include <cassert>

namespace vanban {

namespace {

constexpr char32_t first_ascii = U' ', last_ascii = U'~';

bool is_ascii(char32_t character) {
  return character >= first_ascii && character <= last_ascii;
}

// Those that no ASCII character has, in the order in which they are given.
const std::string& further_codes() {
  static const std::string codes = [] {
    std::string all;
    for (unsigned code = last_ascii + 1; code <= 0xFF; ++code) all += static_cast<char>(code);
    for (unsigned code = 1; code < first_ascii; ++code)
      if (code != '\r') all += static_cast<char>(code);
    return all;
  }();
  return codes;
}

}  // namespace

std::string assign_codes(std::u32string_view characters) {
  assert(count_encodable(characters) == characters.size());
  std::string codes;
  codes.reserve(characters.size());
  std::size_t further = 0;
  for (const char32_t character : characters)
    codes += is_ascii(character) ? static_cast<char>(character) : further_codes()[further++];
  return codes;
}

std::size_t count_encodable(std::u32string_view characters) {
  std::size_t further = 0;
  const auto none_left = [&](char32_t character) {
    return !is_ascii(character) && further++ == further_codes().size();
  };
  const auto end = std::find_if(characters.begin(), characters.end(), none_left);
  return static_cast<std::size_t>(end - characters.begin());
}

}  // namespace vanban
