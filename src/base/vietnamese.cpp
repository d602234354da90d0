#include "base/vietnamese.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <utility>

#include "base/utf8.h"
#include "base/vietnamese_vowels.h"

namespace vanban {

namespace {

void check(UErrorCode status, const char* what) {
  if (U_FAILURE(status)) throw std::runtime_error(std::string(what) + ": " + u_errorName(status));
}

icu::StringPiece piece(std::string_view text) {
  return {text.data(), static_cast<int32_t>(text.size())};
}

// Texts of the letters that Vietnamese uses are in NFC by their bytes alone: U+0000-02FF,
// U+1E80-1EFF and U+2002-203F have neither marks nor letters that NFC replaces.
bool is_plainly_nfc(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte < 0xCC) continue;
    if (i + 2 >= text.size()) return false;
    const auto second = static_cast<unsigned char>(text[i + 1]);
    const auto third = static_cast<unsigned char>(text[i + 2]);
    const bool letter = byte == 0xE1 && ((second == 0xBA && third >= 0x80) || second == 0xBB);
    const bool punctuation = byte == 0xE2 && second == 0x80 && third >= 0x82;
    if (!letter && !punctuation) return false;
    i += 2;
  }
  return true;
}

template <class Map>
std::string map_case(std::string_view text, Map map) {
  std::string result;
  icu::StringByteSink<std::string> sink(&result, static_cast<int32_t>(text.size()));
  UErrorCode status = U_ZERO_ERROR;
  // Vietnamese has no case rules of its own; the root locale also keeps the result independent of
  // the machine.
  map("", std::uint32_t{0}, piece(text), sink, nullptr, status);
  check(status, "ICU case mapping");
  return result;
}

char32_t lower(char32_t letter) {
  if (letter < 0x80) return letter >= 'A' && letter <= 'Z' ? letter + ('a' - 'A') : letter;
  return static_cast<char32_t>(u_tolower(static_cast<UChar32>(letter)));
}

bool is_letter(char32_t code_point) {
  return u_isalpha(static_cast<UChar32>(code_point)) != 0;
}

bool is_space(char32_t code_point) {
  return code_point == ' ' || u_isUWhiteSpace(static_cast<UChar32>(code_point)) != 0;
}

bool is_apostrophe(char32_t code_point) {
  constexpr std::u32string_view apostrophes = U"'`´ʹʻʼˈ‘’‛′";
  return apostrophes.find(code_point) != apostrophes.npos;
}

bool is_hyphen(char32_t code_point) {
  return code_point == '-' || (code_point >= 0x2010 && code_point <= 0x2015) ||
         code_point == 0x2212;
}

char32_t fold_letter(char32_t code_point) {
  if (code_point == U'Ð') return U'đ';  // Icelandic eth, typed for Đ because it looks the same
  return lower(code_point);
}

// Builds the key of fold(): the tones of a syllable follow it as ~1 to ~5, spaces wait until it is
// known what stands on both sides of them.
class Folder {
 public:
  void add(char32_t code_point) {
    if (is_space(code_point)) return add_space();
    if (is_hyphen(code_point)) return add_joint('-');
    if (is_apostrophe(code_point)) return add_joint('\'');
    const char32_t letter = fold_letter(code_point);
    const VietnameseVowel vowel = vietnamese_vowel(letter);
    if (vowel.without_tone == 0 && !is_letter(letter)) end_syllable();
    flush_space();
    if (vowel.without_tone != 0) {
      append_utf8(key_, vowel.without_tone);
      if (vowel.tone != 0) tones_ += static_cast<char>('0' + vowel.tone);
    } else {
      append_utf8(key_, letter);
    }
  }

  std::string finish() {
    end_syllable();
    return std::move(key_);
  }

 private:
  void end_syllable() {
    if (tones_.empty()) return;
    key_ += '~';
    key_ += tones_;
    tones_.clear();
  }

  void add_space() {
    end_syllable();
    space_ = !key_.empty() && key_.back() != '-' && key_.back() != '\'';
  }

  void add_joint(char joint) {
    end_syllable();
    space_ = false;
    key_ += joint;
  }

  void flush_space() {
    if (space_) key_ += ' ';
    space_ = false;
  }

  std::string key_;
  std::string tones_;
  bool space_ = false;
};

void append_ascii(std::string& text, char32_t code_point);

void append_decomposed(std::string& text, char32_t code_point) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfkc = icu::Normalizer2::getNFKCInstance(status);
  check(status, "ICU normaliser");
  icu::UnicodeString parts;
  if (!nfkc->getDecomposition(static_cast<UChar32>(code_point), parts)) {
    text += '_';
    return;
  }
  for (int32_t i = 0; i < parts.length(); i = parts.moveIndex32(i, 1)) {
    append_ascii(text, static_cast<char32_t>(parts.char32At(i)));
  }
}

void append_ascii(std::string& text, char32_t code_point) {
  if (code_point < 0x80) {
    text += static_cast<char>(code_point);
    return;
  }
  const char32_t letter = lower(code_point);
  char ascii = letter == U'đ' ? 'd' : vietnamese_vowel(letter).ascii;
  if (ascii != 0) {
    const bool upper = letter != code_point;
    text += upper ? static_cast<char>(ascii - 'a' + 'A') : ascii;
  } else if (u_charType(static_cast<UChar32>(code_point)) == U_NON_SPACING_MARK) {
    return;
  } else if (is_apostrophe(code_point)) {
    text += '\'';
  } else if (is_hyphen(code_point)) {
    text += '-';
  } else if (is_space(code_point)) {
    text += ' ';
  } else if (code_point >= 0x201C && code_point <= 0x201F) {
    text += '"';
  } else {
    append_decomposed(text, code_point);
  }
}

// Its first letter and the one behind it are capitals, whatever punctuation stands before them.
bool begins_in_capitals(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto first = static_cast<UChar32>(next_code_point(text, at));
    if (!u_isalnum(first)) continue;
    return at < text.size() && u_isupper(first) &&
           u_isupper(static_cast<UChar32>(next_code_point(text, at)));
  }
  return false;
}

// The first letter or digit changed, whatever punctuation stands before it.
std::string with_first_letter(std::string_view text, UChar32 (*change)(UChar32)) {
  std::string result;
  result.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const auto code_point = static_cast<UChar32>(next_code_point(text, at));
    if (u_isalnum(code_point)) {
      append_utf8(result, static_cast<char32_t>(change(code_point)));
      return result.append(text.substr(at));
    }
    append_utf8(result, static_cast<char32_t>(code_point));
  }
  return result;
}

}  // namespace

std::string to_nfc(std::string text) {
  if (is_plainly_nfc(text)) return text;
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
  check(status, "ICU normaliser");
  std::string result;
  icu::StringByteSink<std::string> sink(&result, static_cast<int32_t>(text.size()));
  nfc->normalizeUTF8(0, piece(text), sink, nullptr, status);
  check(status, "ICU normaliser");
  return result;
}

std::string to_upper(std::string_view text) {
  return map_case(text, [](auto&&... a) { icu::CaseMap::utf8ToUpper(a...); });
}

std::string to_lower(std::string_view text) {
  return map_case(text, [](auto&&... a) { icu::CaseMap::utf8ToLower(a...); });
}

std::string capitalised(std::string_view text) {
  return with_first_letter(text, u_totitle);
}

std::string uncapitalised(std::string_view text) {
  return begins_in_capitals(text) ? std::string(text) : with_first_letter(text, u_tolower);
}

std::string fold(std::string_view text) {
  Folder folder;
  for (std::size_t at = 0; at < text.size();) folder.add(next_code_point(text, at));
  return folder.finish();
}

std::string without_diacritics(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) append_ascii(result, next_code_point(text, at));
  return result;
}

}  // namespace vanban
