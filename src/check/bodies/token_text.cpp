#include "check/bodies/token_text.h"

#include <algorithm>

#include "base/utf8.h"

namespace vanban {

namespace {

bool is_capital(char32_t letter) {
  if (letter < 0x80) return letter >= 'A' && letter <= 'Z';
  if (letter < 0x100) return letter >= 0xC0 && letter <= 0xDE && letter != 0xD7;
  constexpr char32_t u_with_horn = 0x1AF;
  if (letter == u_with_horn) return true;
  if (letter < 0x250) return letter % 2 == 0;
  return letter >= 0x1EA0 && letter < 0x1F00 && letter % 2 == 0;
}

bool ends_sentence(std::string_view words, std::size_t at) {
  if (words[at] == ';' || words[at] == '\n') return true;
  return words[at] == '.' && at + 1 < words.size() && words[at + 1] == ' ';
}

}  // namespace

std::uint64_t key_of(std::string_view word) {
  const std::vector<FoldedWord> words = folded_words(word);
  return words.empty() ? 0 : words.front().key;
}

WordSet::WordSet(std::initializer_list<std::string_view> words) {
  for (const std::string_view word : words) keys_.push_back(key_of(word));
}

bool WordSet::has(std::uint64_t key) const {
  return std::ranges::find(keys_, key) != keys_.end();
}

bool opens_with_capital(std::string_view text) {
  std::size_t at = 0;
  return !text.empty() && is_capital(next_code_point(text, at));
}

bool is_all_capitals(std::string_view word) {
  if (word.empty()) return false;
  std::size_t last = word.size() - 1;
  while (last > 0 && (static_cast<unsigned char>(word[last]) & 0xC0U) == 0x80U) --last;
  return opens_with_capital(word.substr(last));
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
