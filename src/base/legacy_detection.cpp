#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

#include "base/legacy_codes.h"
#include "base/legacy_text.h"
#include "base/syllable.h"
#include "base/utf8.h"
#include "base/vietnamese.h"

namespace vanban {

namespace {

using Codes = std::u32string_view;

bool is_ascii_letter(char32_t code) {
  const char32_t letter = lower_latin1(code);
  return letter >= 'a' && letter <= 'z';
}

bool is_ascii(Codes word) {
  return std::all_of(word.begin(), word.end(), is_ascii_letter);
}

// Degrees, squares and the like, which no font of either encoding has among its letters.
bool is_exponent(char32_t code) {
  return code >= 0xB0 && code <= 0xB4;
}

bool is_word_code(char32_t code) {
  return is_ascii_letter(code) || (code >= '0' && code <= '9') ||
         (code > 0xA0 && code <= 0xFF && !is_exponent(code));
}

// What Windows-1252 has beyond Latin-1 and texts of the encodings may hold: quotes, dashes, € …
bool is_general_punctuation(char32_t code) {
  return (code >= 0x2000 && code < 0x2070) || code == U'€' || code == U'™';
}

std::vector<Codes> words_of(Codes text) {
  std::vector<Codes> words;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    while (end < text.size() && is_word_code(text[end])) ++end;
    if (end > at) words.push_back(text.substr(at, end - at));
    at = std::max(end, at + 1);
  }
  return words;
}

// "5µm", "§15", "µm", "®": words in which such a code is what it looks like.
bool says_nothing(Codes word) {
  const bool digits =
      std::any_of(word.begin(), word.end(), [](char32_t c) { return c >= '0' && c <= '9'; });
  return digits || word.size() == 1 || (word.size() == 2 && is_sign_in_latin1(word.front()));
}

bool is_abbreviation(Codes word) {
  return word.size() == 1 ||
         std::all_of(word.begin(), word.end(), [](char32_t c) { return c >= 'A' && c <= 'Z'; });
}

std::u32string lower(std::string_view utf8) {
  return to_utf32(to_lower(utf8));
}

bool has_sign(Codes word) {
  return std::any_of(word.begin(), word.end(), is_sign_in_latin1);
}

// "TiÕn": a capital after a small letter.
bool has_capital_inside(Codes word) {
  const auto begins = [](char32_t before, char32_t code) {
    return before >= 'a' && before <= 'z' && code >= 0xC0 && lower_latin1(code) != code;
  };
  return std::adjacent_find(word.begin(), word.end(), begins) != word.end();
}

// A pair of letter and mark that names of other languages do not have: "eä", unlike "aï" of "Loïc".
bool has_foreign_pair(Codes word) {
  constexpr std::array<Codes, 13> western = {U"aï", U"oï", U"uï", U"eï", U"où", U"oû", U"eû",
                                             U"aü", U"aú", U"aë", U"aé", U"oà", U"eú"};
  for (std::size_t i = 0; i + 1 < word.size(); ++i) {
    const std::array<char32_t, 2> pair = {lower_latin1(word[i]), lower_latin1(word[i + 1])};
    if (vni_marks(pair[0], pair[1]).empty()) continue;
    const Codes codes(pair.data(), pair.size());
    if (std::find(western.begin(), western.end(), codes) == western.end()) return true;
  }
  return false;
}

// "Néi", "Höng": an ending that a Western word would hardly have after such a letter.
bool has_distinct_ending(Codes word, Codes syllable) {
  const Codes end = coda(syllable);
  if (end == U"ng" || end == U"nh" || end == U"ch") return true;
  const char32_t last = lower_latin1(word.back());
  const bool glide = last == U'i' || last == U'u' || last == U'o' || last == U'y';
  return glide && word.size() > 1 && !is_ascii_letter(word[word.size() - 2]);
}

// How the words of a text read in an encoding.
struct Reading {
  std::size_t syllables = 0;
  std::size_t gained = 0;   // syllables that are none as they stand
  std::size_t certain = 0;  // of these, such as no other language has
};

void read_word(Reading& reading, Codes word, bool as_it_stands, LegacyEncoding encoding) {
  const std::u32string read = lower(from_legacy(to_utf8(word), encoding));
  const bool sign = encoding == LegacyEncoding::tcvn3 && has_sign(word);
  if (!is_vietnamese_syllable(read) && !(sign && resembles_syllable(read))) return;
  ++reading.syllables;
  if (as_it_stands) return;
  ++reading.gained;
  const bool typical =
      encoding == LegacyEncoding::tcvn3 ? sign || has_capital_inside(word) : has_foreign_pair(word);
  if (typical || has_distinct_ending(word, read)) ++reading.certain;
}

// Names that are no syllables ("Krông") may stand among many words that are.
bool convinces(const Reading& reading, std::size_t words) {
  const bool most =
      reading.syllables == words || (reading.syllables >= 3 && reading.syllables * 4 >= words * 3);
  return most && (reading.certain > 0 || reading.gained > 1);
}

// "Thuû" is "Thuỷ" in one and "Thủ" in the other.
bool beats(const Reading& reading, const Reading& other) {
  return reading.syllables > other.syllables ||
         (reading.syllables == other.syllables && reading.gained > other.gained);
}

}  // namespace

std::optional<LegacyEncoding> detect_legacy(std::string_view utf8) {
  const std::u32string text = to_utf32(utf8);
  for (const char32_t code : text) {
    if (code > 0xFF && !is_general_punctuation(code)) return std::nullopt;
  }
  Reading tcvn3;
  Reading vni;
  std::size_t telling = 0;
  std::size_t plain = 0;
  std::size_t plain_syllables = 0;
  for (const Codes word : words_of(text)) {
    if (is_ascii(word)) {
      if (is_abbreviation(word)) continue;
      ++plain;
      if (is_vietnamese_syllable(lower(to_utf8(word)))) ++plain_syllables;
    } else if (!says_nothing(word)) {
      ++telling;
      const bool as_it_stands = is_vietnamese_syllable(lower(to_utf8(word)));
      read_word(tcvn3, word, as_it_stands, LegacyEncoding::tcvn3);
      read_word(vni, word, as_it_stands, LegacyEncoding::vni);
    }
  }
  if (plain_syllables * 2 < plain) return std::nullopt;
  const bool is_tcvn3 = convinces(tcvn3, telling);
  const bool is_vni = convinces(vni, telling);
  if (is_tcvn3 && beats(tcvn3, vni)) return LegacyEncoding::tcvn3;
  if (is_vni && beats(vni, tcvn3)) return LegacyEncoding::vni;
  return std::nullopt;
}

}  // namespace vanban
