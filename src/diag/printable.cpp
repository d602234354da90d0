#include "diag/printable.h"

#include "base/utf8.h"

namespace vanban {

namespace {

constexpr char32_t replacement = 0xFFFD;

// Directions that change the order of what is shown could make a line say something else.
bool is_direction(char32_t c) {
  return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F;
}

bool is_control(char32_t c) {
  return c < 0x20 || (c >= 0x7F && c < 0xA0);
}

}  // namespace

std::string valid_utf8(std::string_view text) {
  std::string valid;
  while (const auto bad = find_invalid_utf8(text)) {
    valid += text.substr(0, *bad);
    append_utf8(valid, replacement);
    text.remove_prefix(*bad + 1);
  }
  return valid += text;
}

std::string printable(std::string_view text) {
  const std::string valid = valid_utf8(text);
  std::string shown;
  for (std::size_t at = 0; at < valid.size();) {
    const char32_t c = next_code_point(valid, at);
    if (c == '\t' || c == '\n' || c == '\r') {
      shown += ' ';
    } else {
      append_utf8(shown, is_control(c) || is_direction(c) ? replacement : c);
    }
  }
  return shown;
}

std::string shortened(std::string_view text, std::size_t limit) {
  std::size_t at = 0;
  for (std::size_t count = 0; count < limit && at < text.size(); ++count) {
    next_code_point(text, at);
  }
  std::string result(text.substr(0, at));
  if (at < text.size()) result += "…";
  return result;
}

}  // namespace vanban
