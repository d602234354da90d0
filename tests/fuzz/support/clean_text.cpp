#include "fuzz/support/clean_text.h"

#include <algorithm>
#include <cstddef>

#include "base/utf8.h"
#include "base/vietnamese.h"

namespace vanban::fuzz {

namespace {

bool is_control(char32_t character) {
  return (character < 0x20 && character != '\n' && character != '\t') || character == 0x7F ||
         (character >= 0x80 && character < 0xA0);
}

void append_clean(std::string& text, std::string_view valid) {
  for (std::size_t at = 0; at < valid.size();) {
    const char32_t character = next_code_point(valid, at);
    if (!is_control(character)) append_utf8(text, character);
  }
}

}  // namespace

std::string clean_text(std::string_view bytes) {
  std::string text;
  while (!bytes.empty()) {
    const std::size_t valid = find_invalid_utf8(bytes).value_or(bytes.size());
    append_clean(text, bytes.substr(0, valid));
    bytes.remove_prefix(std::min(valid + 1, bytes.size()));
  }
  return to_nfc(std::move(text));
}

std::string without_spaces(std::string_view text) {
  std::string rest(text);
  std::erase_if(rest, [](char each) { return each == ' ' || each == '\t' || each == '\n'; });
  return rest;
}

}  // namespace vanban::fuzz
