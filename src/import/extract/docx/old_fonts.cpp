#include "import/extract/docx/old_fonts.h"

#include <algorithm>

#include "base/folded_words.h"
#include "base/syllable.h"
#include "base/utf8.h"
#include "base/vietnamese.h"
#include "base/windows_1252.h"

namespace vanban {

namespace {

// Letters that only Unicode has, and marks that go with them.
bool is_unicode_only(char32_t code) {
  return (code >= 0x1EA0 && code <= 0x1EF9) || (code >= 0x300 && code <= 0x36F) || code == 0x102 ||
         code == 0x103 || code == 0x110 || code == 0x111 || code == 0x1A0 || code == 0x1A1 ||
         code == 0x1AF || code == 0x1B0;
}

bool is_ascii(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

// Words that no encoding is needed for, though they have letters beyond ASCII: "là", "và".
bool reads_as_vietnamese(std::string_view words) {
  bool any = false;
  for (const FoldedWord& word : folded_words(words)) {
    const std::string_view text = words.substr(word.begin, word.end - word.begin);
    if (is_ascii(text)) continue;
    if (!is_vietnamese_syllable(to_utf32(to_lower(text)))) return false;
    any = true;
  }
  return any;
}

}  // namespace

std::optional<LegacyEncoding> encoding_of_font(std::string_view font) {
  const std::string name = to_lower(font.substr(0, 4));
  if (name.starts_with(".vn")) return LegacyEncoding::tcvn3;
  if (name == "vni-") return LegacyEncoding::vni;
  return std::nullopt;
}

bool draws_capitals(std::string_view font) {
  return encoding_of_font(font) == LegacyEncoding::tcvn3 && font.size() > 4 && font.back() == 'H';
}

bool are_old_codes(std::string_view words, LegacyEncoding encoding) {
  for (std::size_t at = 0; at < words.size();) {
    if (is_unicode_only(next_code_point(words, at))) return false;
  }
  if (is_ascii(words)) return true;
  const auto detected = detect_legacy(words);
  return detected ? detected == encoding : !reads_as_vietnamese(words);
}

std::string as_old_codes(std::string_view words) {
  std::string codes;
  for (std::size_t at = 0; at < words.size();) {
    const char32_t code = next_code_point(words, at);
    const bool is_private = code >= 0xF020 && code <= 0xF0FF;
    const char32_t plain = is_private ? windows_1252(static_cast<unsigned char>(code - 0xF000)) : 0;
    append_utf8(codes, plain != 0 ? plain : code);
  }
  return codes;
}

}  // namespace vanban
