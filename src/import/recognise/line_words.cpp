#include "import/recognise/line_words.h"

#include <algorithm>

#include "base/utf8.h"
#include "check/words.h"

namespace vanban {

namespace {

constexpr std::size_t longest_opening = 400;  // bytes: what a line begins with

std::string_view beginning(std::string_view text) {
  if (text.size() <= longest_opening) return text;
  std::size_t end = longest_opening;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  return text.substr(0, end);
}

}  // namespace

LineOpenings::LineOpenings(std::initializer_list<std::string_view> openings) {
  for (const std::string_view opening : openings) openings_.push_back(word_keys(opening));
}

std::size_t LineOpenings::length_in(std::string_view line) const {
  const std::vector<FoldedWord> words = folded_words(beginning(line));
  std::size_t length = 0;
  for (const std::vector<WordKey>& opening : openings_) {
    if (opening.size() > words.size() || opening.empty()) continue;
    const bool fits =
        std::equal(opening.begin(), opening.end(), words.begin(),
                   [](WordKey key, const FoldedWord& word) { return key == word.key; });
    if (fits) length = std::max(length, words[opening.size() - 1].end);
  }
  return length;
}

bool are_same_words(std::string_view one, std::string_view other) {
  const std::vector<FoldedWord> a = folded_words(one), b = folded_words(other);
  return std::ranges::equal(a, b, {}, &FoldedWord::key, &FoldedWord::key);
}

std::size_t count_words(std::string_view text, std::size_t most) {
  std::size_t count = 0;
  bool inside = false;
  for (std::size_t at = 0; at < text.size() && count < most;) {
    const char32_t sign = next_code_point(text, at);
    const bool is_word = is_letter(sign) || (sign >= U'0' && sign <= U'9');
    if (is_word && !inside) ++count;
    inside = is_word || (inside && (sign == U'-' || sign == U'/' || sign == U'.'));
  }
  return count;
}

std::string first_words(std::string_view text) {
  constexpr std::size_t most = 60;  // bytes
  text = trim(text);
  text = text.substr(0, text.find('\n'));
  if (text.size() <= most) return std::string(text);
  const std::size_t end = text.substr(0, most).rfind(' ');
  std::size_t cut = end == text.npos ? most : end;
  while (cut > 0 && (static_cast<unsigned char>(text[cut]) & 0xC0U) == 0x80U) --cut;
  return std::string(text.substr(0, cut)) + " …";
}

bool stands_in_capitals(std::string_view line) {
  std::size_t letters = 0;
  for (std::size_t at = 0; at < line.size();) {
    const char32_t letter = next_code_point(line, at);
    if (!is_letter(letter)) continue;
    if (!is_capital(letter)) return false;
    ++letters;
  }
  return letters > 1;
}

bool begins_with_small_letter(std::string_view line) {
  for (std::size_t at = 0; at < line.size();) {
    const char32_t sign = next_code_point(line, at);
    if (sign >= U'0' && sign <= U'9') return false;
    if (is_letter(sign)) return !is_capital(sign);
  }
  return false;
}

}  // namespace vanban
