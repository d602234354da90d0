#include <algorithm>
#include <array>
#include <functional>
#include <string>

#include "base/legacy_text.h"
#include "base/syllable.h"
#include "base/utf8.h"
#include "base/vietnamese_vowels.h"
#include "check/language/rules.h"
#include "check/language/text_scan.h"
#include "derive/text/asides.h"
#include "diag/messages.h"

namespace vanban {

namespace {

std::u32string in_small_letters(std::string_view word) {
  std::u32string letters = to_utf32(word);
  for (char32_t& letter : letters) letter = small_letter(letter);
  return letters;
}

bool begins_with_vowel(std::u32string_view word) {
  return vietnamese_vowel(word.front()).without_tone != 0;
}

// "đôla", "kilômét": foreign words are written as syllables joined. A second syllable begins with a
// consonant, or "tóan" would be two.
bool are_joined_syllables(std::u32string_view word) {
  for (std::size_t cut = 1; cut < word.size(); ++cut) {
    const std::u32string_view rest = word.substr(cut);
    if (begins_with_vowel(rest) || !is_vietnamese_syllable(word.substr(0, cut))) continue;
    if (is_vietnamese_syllable(rest) || are_joined_syllables(rest)) return true;
  }
  return false;
}

bool has_foreign_letter(std::u32string_view word) {
  return std::ranges::any_of(word, [](char32_t letter) {
    return letter == U'f' || letter == U'j' || letter == U'w' || letter == U'z' ||
           (letter >= 0xDF && letter <= 0xFF && vietnamese_vowel(letter).without_tone == 0);
  });
}

bool is_possible(std::string_view word) {
  const std::u32string letters = in_small_letters(word);
  return is_vietnamese_syllable(letters) || has_foreign_letter(letters) ||
         are_joined_syllables(letters);
}

// Words that were looked at: a document has few different ones.
class SeenWords {
 public:
  // False the first time.
  bool has_seen(std::string_view word) {
    const std::size_t hash = std::hash<std::string_view>{}(word) | 1u;
    for (std::size_t step = 0; step < 8; ++step) {
      std::size_t& slot = slots_[(hash + step) % slots_.size()];
      if (slot == hash) return true;
      if (slot != 0) continue;
      slot = hash;
      return false;
    }
    return false;
  }

 private:
  std::array<std::size_t, 8192> slots_{};
};

// Signs of old fonts that Vietnamese text has no use for: "B¾c", "TØnh".
bool has_odd_signs(std::string_view words) {
  for (std::size_t at = words.find_first_of("\xC2\xC3"); at != words.npos && at + 1 < words.size();
       at = words.find_first_of("\xC2\xC3", at + 1)) {
    const auto second = static_cast<unsigned char>(sign_at(words, at + 1));
    constexpr std::string_view usual = "\xA0\xA7\xAB\xAD\xB0\xB2\xB3\xB7\xBB\xBD";
    if (words[at] == '\xC2' && usual.find(sign_at(words, at + 1)) == usual.npos) return true;
    if (words[at] == '\xC3') {
      const char32_t letter = small_letter(0xC0u + (second & 0x3Fu));
      if (vietnamese_vowel(letter).without_tone == 0) return true;
    }
  }
  return false;
}

bool is_joined(std::string_view words, Range word) {
  constexpr std::string_view joining = "-'.&/@_";
  const char before = word.begin > 0 ? words[word.begin - 1] : ' ';
  const char behind = sign_at(words, word.end);
  const bool ends_here = behind == '.' && !is_word_byte(words, word.end + 1);
  return joining.find(before) != joining.npos || words.substr(word.end).starts_with("’") ||
         (behind != '\0' && !ends_here && joining.find(behind) != joining.npos);
}

// "Nghành y tế"; not "Đắk Lắk", nor a name alone in a cell of a table: "Xtiêng".
bool begins_sentence(const WrittenPassage& written, std::size_t i) {
  using Kind = Passage::Kind;
  const Kind kind = written.passage->kind;
  if (kind == Kind::cell || kind == Kind::recipient || kind == Kind::other) return false;
  const WordShape& shape = written.shapes[i];
  const FoldedWord& word = written.passage->tokens[i];
  return shape.letters == WordCase::capital && shape.start == Start::sentence &&
         count_code_points(written.passage->at({word.begin, word.end})) > 1 &&
         i + 1 < written.shapes.size() && written.shapes[i + 1].letters == WordCase::small;
}

class WordReader {
 public:
  explicit WordReader(Findings& findings) : findings_(findings) {}

  void read(const WrittenPassage& written) {
    const Passage& passage = *written.passage;
    if (passage.kind == Passage::Kind::signer) return;
    bool may_be_legacy = has_odd_signs(passage.words);
    impossible_.clear();
    for (std::size_t i = 0; i < written.shapes.size(); ++i) {
      const WordShape& shape = written.shapes[i];
      if (!shape.has_marks || shape.has_digit) continue;
      const Range range{passage.tokens[i].begin, passage.tokens[i].end};
      if (seen_.has_seen(passage.at(range)) || is_possible(passage.at(range))) continue;
      may_be_legacy = may_be_legacy || shape.has_latin1;
      const bool is_name = (shape.letters != WordCase::small && !begins_sentence(written, i)) ||
                           is_joined(passage.words, range);
      if (!is_name) impossible_.push_back(range);
    }
    if (may_be_legacy && report_legacy(passage)) return;
    for (const Range range : impossible_) {
      findings_.report(
          found_in(passage, range, Message::impossible_syllable, {std::string(passage.at(range))}));
    }
  }

 private:
  bool report_legacy(const Passage& passage) {
    const auto encoding = detect_legacy(passage.words);
    if (!encoding) return false;
    const std::size_t end =
        passage.words.find(' ', std::min<std::size_t>(40, passage.words.size()));
    const Range range{0, std::min(end, passage.words.size())};
    findings_.report(found_in(
        passage, range, Message::legacy_text,
        {std::string(passage.at(range)), *encoding == LegacyEncoding::tcvn3 ? "TCVN3" : "VNI"}));
    return true;
  }

  Findings& findings_;
  SeenWords seen_;
  std::vector<Range> impossible_;
};

}  // namespace

void find_impossible_words(const WrittenPassages& passages, Findings& findings) {
  if (!findings.wants_any({Message::impossible_syllable, Message::legacy_text})) return;
  WordReader reader(findings);
  for (const WrittenPassage& written : passages) reader.read(written);
}

}  // namespace vanban
