#include "check/words.h"

#include <algorithm>

#include "base/utf8.h"

namespace vanban {

namespace {

bool ends_sentence(std::string_view words, std::size_t at) {
  if (words[at] == ';' || words[at] == '\n') return true;
  return words[at] == '.' && at + 1 < words.size() && words[at + 1] == ' ';
}

}  // namespace

bool opens_with_capital(std::string_view text) {
  std::size_t at = 0;
  return !text.empty() && is_capital(next_code_point(text, at));
}

bool are_all_capitals(std::string_view words) {
  bool has_letters = false;
  for (std::size_t at = 0; at < words.size();) {
    const char32_t letter = next_code_point(words, at);
    if (!is_letter(letter)) continue;
    if (!is_capital(letter)) return false;
    has_letters = true;
  }
  return has_letters;
}

std::size_t token_from(const Passage& passage, std::size_t byte) {
  const auto found = std::ranges::lower_bound(passage.tokens, byte, {}, &FoldedWord::begin);
  return static_cast<std::size_t>(found - passage.tokens.begin());
}

Range sentence_around(const Passage& passage, Range range) {
  const std::string_view words = passage.words;
  std::size_t begin = range.begin;
  while (begin > 0 && !ends_sentence(words, begin - 1)) --begin;
  std::size_t end = range.end;
  while (end < words.size() && !ends_sentence(words, end)) ++end;
  return {begin, end};
}

Phrases phrases_of(const std::vector<std::string>& list) {
  Phrases phrases;
  for (std::size_t id = 0; id < list.size(); ++id) phrases.add(list[id], id);
  return phrases;
}

bool stands_in(const Phrases& phrases, const Passage& passage, Range stretch) {
  return !stretch.empty() && !phrases.find(passage.at(stretch)).empty();
}

}  // namespace vanban
