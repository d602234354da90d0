#include "base/folded_words.h"

#include <array>
#include <string>

#include "base/utf8.h"
#include "base/vietnamese.h"

namespace vanban {

namespace {

enum class Kind : std::uint8_t { letter, mark, space };

struct Sign {
  char32_t base = 0;  // in lower case, without its tone
  std::uint8_t tone = 0;
  Kind kind = Kind::letter;
};

// Latin letters stand below U+0250, those with two Vietnamese marks from U+1E80 to U+1EFF.
constexpr std::size_t latin_end = 0x250, double_begin = 0x1E80, double_end = 0x1F00;
constexpr std::size_t sign_count = latin_end + double_end - double_begin;

constexpr std::uint64_t prime = 1099511628211u;
constexpr std::uint64_t start = 14695981039346656037u;

bool is_ascii_word(char32_t sign) {
  return (sign >= '0' && sign <= '9') || (sign >= 'a' && sign <= 'z') ||
         (sign >= 'A' && sign <= 'Z');
}

Kind kind_of(char32_t sign) {
  constexpr char32_t soft_signs_end = 0xC0, times = 0xD7, divided = 0xF7;
  if (sign <= ' ' || sign == no_break_space || sign == 0x3000) return Kind::space;
  if (sign < 0x80) return is_ascii_word(sign) ? Kind::letter : Kind::mark;
  if (sign < soft_signs_end || sign == times || sign == divided) return Kind::mark;
  if (sign < 0x2000 || sign >= 0x2C00) return Kind::letter;
  const bool space = sign <= 0x200B || sign == 0x2028 || sign == 0x2029 || sign == 0x202F;
  return space ? Kind::space : Kind::mark;
}

// What fold() makes of one sign: "ớ" is "ơ~2", every kind of hyphen "-".
Sign read_sign(char32_t code_point) {
  Sign sign{code_point, 0, kind_of(code_point)};
  if (sign.kind == Kind::space) return sign;
  std::string text;
  append_utf8(text, code_point);
  const std::string folded = fold(text);
  if (folded.empty()) return {0, 0, Kind::space};
  std::size_t at = 0;
  sign.base = next_code_point(folded, at);
  if (at + 2 == folded.size() && folded[at] == '~') {
    sign.tone = static_cast<std::uint8_t>(folded[at + 1] - '0');
  }
  return sign;
}

const std::array<Sign, sign_count>& known_signs() {
  static const std::array<Sign, sign_count> table = [] {
    std::array<Sign, sign_count> signs;
    for (std::size_t at = 0; at < sign_count; ++at) {
      const std::size_t code_point = at < latin_end ? at : at - latin_end + double_begin;
      signs.at(at) = read_sign(static_cast<char32_t>(code_point));
    }
    return signs;
  }();
  return table;
}

// The index in known_signs() of the character at `at`, which is passed then; `sign_count`, and
// nothing is passed, if it is not among them. Decodes by itself: most time goes here.
std::size_t next_known_sign(std::string_view text, std::size_t& at) {
  const auto byte = [&](std::size_t ahead) -> std::size_t {
    return at + ahead < text.size() ? static_cast<unsigned char>(text[at + ahead]) : 0;
  };
  const std::size_t lead = byte(0);
  if (lead < 0x80) {
    ++at;
    return lead;
  }
  if (lead < 0xE0) {
    const std::size_t code_point = (lead & 0x1F) << 6 | (byte(1) & 0x3F);
    if (code_point >= latin_end) return sign_count;
    at += 2;
    return code_point;
  }
  if (lead != 0xE1) return sign_count;
  const std::size_t code_point = 0x1000 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F);
  if (code_point < double_begin || code_point >= double_end) return sign_count;
  at += 3;
  return code_point - double_begin + latin_end;
}

// Takes letters one by one. Tones are kept apart from them: where in the word they stand does not
// matter.
class Key {
 public:
  void add(const Sign& sign) {
    letters_ = (letters_ ^ sign.base) * prime;
    if (sign.tone != 0) tones_ = tones_ * 8 + sign.tone;
  }
  std::uint64_t value() const {
    const std::uint64_t key = (letters_ ^ tones_) * prime;
    return key ^ (key >> 32);
  }

 private:
  std::uint64_t letters_ = start, tones_ = 0;
};

}  // namespace

std::vector<FoldedWord> folded_words(std::string_view text) {
  const auto& signs = known_signs();
  std::vector<FoldedWord> words;
  words.reserve(text.size() / 4 + 1);
  Key key;
  std::size_t begin = 0, at = 0;
  const auto end_word = [&](std::size_t end) {
    if (end > begin) words.push_back({key.value(), begin, end});
  };
  while (at < text.size()) {
    const std::size_t here = at;
    const std::size_t known = next_known_sign(text, at);
    const Sign sign = known < sign_count ? signs[known] : read_sign(next_code_point(text, at));
    if (sign.kind == Kind::letter) {
      key.add(sign);
      continue;
    }
    end_word(here);
    key = Key();
    begin = at;
    if (sign.kind == Kind::space) continue;
    key.add(sign);
    words.push_back({key.value(), here, at});
    key = Key();
  }
  end_word(at);
  return words;
}

}  // namespace vanban
