#include "base/legacy_text.h"

#include <cstddef>
#include <utility>
#include <vector>

#include "base/legacy_codes.h"
#include "base/utf8.h"
#include "base/vietnamese.h"
#include "base/windows_1252.h"

namespace vanban {

namespace {

// Some programs pass the bytes 0x80 to 0x9F on as control characters.
char32_t as_punctuation(char32_t code) {
  if (code < 0x80 || code >= 0xA0) return code;
  const char32_t character = windows_1252(static_cast<unsigned char>(code));
  return character != 0 ? character : code;
}

std::string from_vni(std::string_view utf8) {
  const std::u32string codes = to_utf32(utf8);
  std::u32string text;
  for (std::size_t i = 0; i < codes.size(); ++i) {
    const char32_t letter = vni_letter(codes[i]);
    text += letter != 0 ? letter : as_punctuation(codes[i]);
    if (i + 1 == codes.size()) break;
    const std::u32string_view marks = vni_marks(codes[i], codes[i + 1]);
    if (!marks.empty()) ++i;
    text += marks;
  }
  return to_nfc(to_utf8(text));
}

enum class Case { none, small, capital, open };  // open: one capital and codes without case

struct Word {
  std::u32string text;
  Case letters = Case::none;
};

Case case_of(std::size_t small, std::size_t capitals) {
  if (small > 0) return Case::small;
  if (capitals > 1) return Case::capital;
  return capitals == 1 ? Case::open : Case::none;
}

bool is_ascii_letter(char32_t code) {
  const char32_t letter = lower_latin1(code);
  return letter >= 'a' && letter <= 'z';
}

bool is_letter(char32_t code) {
  return is_ascii_letter(code) || tcvn3_letter(code) != 0;
}

// The run of letters, or of other characters, at the front of the codes, which it leaves.
Word take_word(std::u32string_view& codes) {
  const bool letters = is_letter(codes.front());
  Word word;
  std::size_t small = 0;
  std::size_t capitals = 0;
  std::size_t length = 0;
  for (; length < codes.size() && is_letter(codes[length]) == letters; ++length) {
    const char32_t letter = tcvn3_letter(codes[length]);
    word.text += letter != 0 ? letter : as_punctuation(codes[length]);
    const bool ascii = is_ascii_letter(codes[length]);
    if (ascii && codes[length] >= 'a') ++small;
    if ((ascii && codes[length] <= 'Z') || is_tcvn3_capital(codes[length])) ++capitals;
  }
  codes.remove_prefix(length);
  if (letters) word.letters = case_of(small, capitals);
  return word;
}

// Raises an open word if a word in capitals is its neighbour and none in small letters is.
void decide_open_words(std::vector<Word>& words) {
  std::vector<Case> before(words.size(), Case::none);
  for (std::size_t i = 1; i < words.size(); ++i) {
    const Case last = words[i - 1].letters;
    before[i] = last == Case::small || last == Case::capital ? last : before[i - 1];
  }
  Case after = Case::none;
  for (std::size_t i = words.size(); i-- > 0;) {
    Case& letters = words[i].letters;
    if (letters == Case::small || letters == Case::capital) {
      after = letters;
    } else if (letters == Case::open) {
      const bool small = before[i] == Case::small || after == Case::small;
      const bool capital = before[i] == Case::capital || after == Case::capital;
      if (capital && !small) letters = Case::capital;
    }
  }
}

std::string from_tcvn3(std::string_view utf8) {
  const std::u32string codes = to_utf32(utf8);
  std::vector<Word> words;
  for (std::u32string_view rest = codes; !rest.empty();) words.push_back(take_word(rest));
  decide_open_words(words);
  std::string text;
  for (const Word& word : words) {
    const std::string letters = to_utf8(word.text);
    text += word.letters == Case::capital ? to_upper(letters) : letters;
  }
  return to_nfc(std::move(text));
}

}  // namespace

std::string from_legacy(std::string_view utf8, LegacyEncoding encoding) {
  return encoding == LegacyEncoding::tcvn3 ? from_tcvn3(utf8) : from_vni(utf8);
}

}  // namespace vanban
