#include "read/job/name_pattern.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "base/utf8.h"
#include "read/words.h"

namespace vanban {

namespace {

constexpr std::size_t longest = 100;  // bytes; the names of units come to it

constexpr auto field_words = std::to_array<Word<NameField>>({{"code", NameField::code},
                                                             {"slug", NameField::slug},
                                                             {"name", NameField::name},
                                                             {"type", NameField::type},
                                                             {"province", NameField::province}});

std::optional<NameField> field_of(std::string_view word) {
  for (const Word<NameField>& field : field_words) {
    if (field.word == word) return field.meaning;
  }
  return std::nullopt;
}

// Controls, line separators, marks of direction and what else cannot be seen.
bool is_unseen(char32_t c) {
  return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xAD || (c >= 0x200B && c <= 0x200F) ||
         (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF;
}

bool may_stand_in_names(std::string_view text) {
  constexpr std::u32string_view forbidden = U"/\\.<>:\"|?*";
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_code_point(text, at);
    if (is_unseen(c) || forbidden.find(c) != forbidden.npos) return false;
  }
  return true;
}

// Up to the next brace, or a field.
std::string_view take_piece(std::string_view& rest, NamePattern& pattern) {
  const std::size_t brace = std::min(rest.find_first_of("{}"), rest.size());
  if (brace > 0) {
    pattern.pieces.push_back({std::nullopt, std::string(rest.substr(0, brace))});
    rest.remove_prefix(brace);
    return {};
  }
  const std::size_t end = rest.find_first_of("{}", 1);
  if (rest.front() == '}' || end == rest.npos || rest[end] == '{') return "pattern-brace";
  const auto field = field_of(rest.substr(1, end - 1));
  if (!field) return "pattern-unknown";
  pattern.pieces.push_back({field, ""});
  rest.remove_prefix(end + 1);
  return {};
}

}  // namespace

NamePattern parse_name_pattern(std::string_view text) {
  NamePattern pattern;
  if (text.empty()) pattern.fault = "pattern-empty";
  if (text.size() > longest) pattern.fault = "pattern-long";
  const bool has_bare_ends = text.starts_with(' ') || text.ends_with(' ') || text.starts_with('-');
  if (has_bare_ends || !may_stand_in_names(text)) pattern.fault = "pattern-path";
  for (std::string_view rest = text; !rest.empty() && pattern.fault.empty();) {
    pattern.fault = take_piece(rest, pattern);
  }
  return pattern;
}

std::vector<std::string> name_field_words() {
  std::vector<std::string> words;
  words.reserve(std::size(field_words));
  for (const Word<NameField>& field : field_words) words.emplace_back(field.word);
  return words;
}

}  // namespace vanban
