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

bool is_letter_code(char32_t code) {
  return code > 0xA0 && code <= 0xFF;
}

// Words that no encoding is needed for, though they have letters beyond ASCII: "là", "và".
bool reads_as_vietnamese(std::string_view words) {
  bool any = false;
  for (const FoldedWord& word : folded_words(words)) {
    const std::string_view text = words.substr(word.begin, word.end - word.begin);
    std::size_t at = 0;
    const bool is_mark = next_code_point(text, at) > 0x1FFF;
    if (is_ascii(text) || is_mark) continue;
    if (!is_vietnamese_syllable(to_utf32(to_lower(text)))) return false;
    any = true;
  }
  return any;
}

// The codes of the words as characters of Windows-1252; programs write them as U+F0xx, too.
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

// What stands between blanks, with those before it.
std::string_view take_chunk(std::string_view& rest) {
  const auto begin = std::min(rest.find_first_not_of(" \t\n"), rest.size());
  const auto end = std::min(rest.find_first_of(" \t\n", begin), rest.size());
  const std::string_view chunk = rest.substr(0, end);
  rest.remove_prefix(end);
  return chunk;
}

bool has_unicode_only(std::string_view chunk) {
  for (std::size_t at = 0; at < chunk.size();) {
    if (is_unicode_only(next_code_point(chunk, at))) return true;
  }
  return false;
}

bool has_letter_code(std::string_view chunk) {
  for (std::size_t at = 0; at < chunk.size();) {
    if (is_letter_code(next_code_point(chunk, at))) return true;
  }
  return false;
}

bool is_small(char c) {
  return c >= 'a' && c <= 'z';
}

bool is_capital(char c) {
  return c >= 'A' && c <= 'Z';
}

// "HO¹CH": in capitals, as far as there are codes for them.
bool stands_in_capitals_and_codes(std::string_view chunk) {
  constexpr char32_t last_capital = 0xA7;
  bool has_small_code = false;
  for (std::size_t at = 0; at < chunk.size();) {
    const char32_t code = next_code_point(chunk, at);
    has_small_code = has_small_code || (code > last_capital && code <= 0xFF);
  }
  return has_small_code && std::ranges::none_of(chunk, is_small) &&
         std::ranges::count_if(chunk, is_capital) > 1;
}

bool any_stands_in_capitals(std::string_view codes) {
  while (!codes.empty()) {
    if (stands_in_capitals_and_codes(take_chunk(codes))) return true;
  }
  return false;
}

// What stands around a small letter makes no capital of it where the font has its own for these:
// "Sè: 12/Q§-UBND", "Sè TT".
std::string from_codes(std::string_view codes, LegacyEncoding encoding) {
  if (any_stands_in_capitals(codes)) return from_legacy(codes, encoding);
  const auto parts = [](char c) {
    return static_cast<unsigned char>(c) < 0x80 && !is_small(c) && !is_capital(c);
  };
  std::string text;
  for (std::size_t at = 0; at < codes.size();) {
    std::size_t end = at;
    while (end < codes.size() && !parts(codes[end])) ++end;
    text += from_legacy(codes.substr(at, end - at), encoding);
    if (end < codes.size()) text += codes[end++];
    at = end;
  }
  return text;
}

// "trùc", which is "trực" as a code and nothing as it stands.
bool needs_encoding(std::string_view chunk, LegacyEncoding encoding) {
  return has_letter_code(chunk) && !reads_as_vietnamese(chunk) &&
         reads_as_vietnamese(from_codes(chunk, encoding));
}

struct ChunkCounts {
  std::string codes;  // those that may be codes
  std::size_t unicode = 0, needing = 0;
};

ChunkCounts count_chunks(std::string_view words, LegacyEncoding encoding) {
  ChunkCounts counts;
  for (std::string_view rest = words; !rest.empty();) {
    const std::string_view chunk = take_chunk(rest);
    if (has_unicode_only(chunk)) {
      ++counts.unicode;
      continue;
    }
    counts.codes += chunk;
    if (needs_encoding(chunk, encoding)) ++counts.needing;
  }
  return counts;
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

OldCodes old_codes_in(std::string_view words, LegacyEncoding encoding,
                      std::optional<LegacyEncoding> prevailing) {
  const ChunkCounts counts = count_chunks(as_old_codes(words), encoding);
  if (is_ascii(counts.codes)) return counts.unicode == 0 ? OldCodes::all : OldCodes::none;
  const auto detected = detect_legacy(counts.codes);
  const bool may_be =
      prevailing == encoding && (!reads_as_vietnamese(counts.codes) ||
                                 reads_as_vietnamese(from_codes(counts.codes, encoding)));
  const bool are_codes = detected == encoding || may_be;
  if (counts.unicode > 0) {
    if (!are_codes) return OldCodes::none;
    return counts.needing > counts.unicode ? OldCodes::all : OldCodes::those_without_meaning;
  }
  const bool unsure = !detected && !reads_as_vietnamese(counts.codes);
  return are_codes || unsure ? OldCodes::all : OldCodes::none;
}

std::optional<LegacyEncoding> prevailing_codes(std::string_view words) {
  std::string codes;
  const std::string plain = as_old_codes(words);
  for (std::string_view rest = plain; !rest.empty();) {
    const std::string_view chunk = take_chunk(rest);
    if (!has_unicode_only(chunk)) codes += chunk;
  }
  return detect_legacy(codes);
}

std::string without_old_codes(std::string_view words, LegacyEncoding encoding, OldCodes which) {
  if (which == OldCodes::none) return std::string(words);
  const std::string plain = as_old_codes(words);
  std::string text;
  std::string codes;
  for (std::string_view rest = plain; !rest.empty();) {
    const std::string_view chunk = take_chunk(rest);
    const bool stays = has_unicode_only(chunk) || (which == OldCodes::those_without_meaning &&
                                                   !needs_encoding(chunk, encoding));
    if (!stays) {
      codes += chunk;
      continue;
    }
    text.append(from_codes(codes, encoding)).append(chunk);
    codes.clear();
  }
  return text + from_codes(codes, encoding);
}

std::string unread_codes(std::string_view words, LegacyEncoding encoding) {
  constexpr std::size_t most = 5;
  std::string unread;
  std::size_t count = 0;
  for (std::string_view rest = words; !rest.empty();) {
    const std::string_view chunk = take_chunk(rest);
    if (has_unicode_only(chunk) || !needs_encoding(chunk, encoding)) continue;
    if (count++ == most) return unread + " …";
    if (!unread.empty()) unread += ' ';
    unread += trim(chunk);
  }
  return unread;
}

}  // namespace vanban
