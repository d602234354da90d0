#include <optional>
#include <string>
#include <string_view>

#include "base/legacy_text.h"
#include "base/syllable.h"
#include "base/utf8.h"
#include "check/language/rules.h"
#include "derive/text/asides.h"
#include "diag/messages.h"

namespace vanban {

namespace {

// Where the one capital behind a small letter stands; nothing if there are more, or digits.
std::optional<std::size_t> inner_capital(std::string_view word) {
  std::optional<std::size_t> found;
  bool follows_small = false;
  for (std::size_t at = 0; at < word.size();) {
    const std::size_t begin = at;
    const char32_t letter = next_code_point(word, at);
    if (!is_letter(letter)) return std::nullopt;
    if (begin > 0 && is_capital(letter)) {
      if (found || !follows_small) return std::nullopt;
      found = begin;
    }
    follows_small = !is_capital(letter);
  }
  return found;
}

bool is_syllable(std::string_view word) {
  std::u32string letters = to_utf32(word);
  for (char32_t& letter : letters) letter = small_letter(letter);
  return letters.size() > 1 && is_vietnamese_syllable(letters);
}

}  // namespace

// Only two whole syllables, one of them with a mark, are surely two words: "iOffice", "VinUni",
// "TTr" are not. In text of old fonts capitals stand for other letters (C511).
void find_joined_words(const WrittenPassages& passages, Findings& findings) {
  if (!findings.wants(Message::space_at_mark)) return;
  for (const WrittenPassage& written : passages) {
    const Passage& passage = *written.passage;
    for (std::size_t i = 0; i < written.shapes.size(); ++i) {
      const WordShape& shape = written.shapes[i];
      if (shape.letters != WordCase::mixed || !shape.has_marks) continue;
      const Range range{passage.tokens[i].begin, passage.tokens[i].end};
      const std::string_view word = passage.at(range);
      const auto capital = inner_capital(word);
      if (!capital || touches(passage.of_others, range)) continue;
      const std::string_view first = word.substr(0, *capital), second = word.substr(*capital);
      if (!is_syllable(first) || !is_syllable(second) || detect_legacy(passage.words)) continue;
      const std::string right = std::string(first) + " " + std::string(second);
      findings.report(found_in(passage, range, Message::space_at_mark, {std::string(word), right}));
    }
  }
}

}  // namespace vanban
