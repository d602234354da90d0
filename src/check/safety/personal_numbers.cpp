#include "check/safety/personal_numbers.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "base/utf8.h"
#include "diag/messages.h"

namespace vanban {

namespace {

constexpr std::size_t card_digits = 12, old_card_digits = 9, mobile_digits = 10;

bool is_digit(char byte) {
  return byte >= '0' && byte <= '9';
}

struct Number {
  Range range;
  std::string digits;
  bool has_international_prefix = false;
};

// Digits in groups: "0912 345 678", "0912.345.678", "001 085 000 123". Nothing where letters, a
// stroke or a comma make it part of something else ("001234567890/QĐ", "1.500,5").
std::optional<Number> number_at(std::string_view words, std::size_t begin) {
  Number number{{begin, begin}, {}, begin > 0 && words[begin - 1] == '+'};
  std::size_t at = begin;
  while (at < words.size()) {
    if (is_digit(words[at])) {
      number.digits += words[at];
      number.range.end = ++at;
      continue;
    }
    const bool parts_groups = (words[at] == ' ' || words[at] == '.' || words[at] == '-') &&
                              at + 1 < words.size() && is_digit(words[at + 1]);
    if (!parts_groups || number.digits.size() > card_digits) break;
    ++at;
  }
  const char next = number.range.end < words.size() ? words[number.range.end] : ' ';
  const bool goes_on = next == '/' || next == '%' || next == '_' || next == '@';
  if (goes_on || number.digits.empty()) return std::nullopt;
  return number;
}

// Behind 0 the codes that mobile networks have.
bool is_mobile(const Number& number) {
  std::string_view digits = number.digits;
  constexpr std::string_view codes = "35789";
  if (number.has_international_prefix && digits.starts_with("84")) {
    digits.remove_prefix(2);
    if (digits.starts_with('0')) digits.remove_prefix(1);
    return digits.size() == mobile_digits - 1 && codes.find(digits[0]) != std::string_view::npos;
  }
  return digits.size() == mobile_digits && digits[0] == '0' &&
         codes.find(digits[1]) != std::string_view::npos;
}

// Groups of three parted by dots are a sum of money: "100.000.000.000".
bool is_sum(std::string_view words) {
  return words.find('.') <= 3;  // nowhere lies beyond
}

// Since 2016 a person's number begins with the code of a province, 001 to 096.
bool is_identity_number(const Number& number, std::string_view words) {
  if (number.digits.size() != card_digits || is_sum(words)) return false;
  constexpr std::string_view highest_province = "096";
  const std::string_view province = std::string_view(number.digits).substr(0, 3);
  return province >= "001" && province <= highest_province;
}

class Reader {
 public:
  Reader(const Passage& passage, const Phrases& cards, const Phrases& offices)
      : passage_(passage), cards_(cards), offices_(offices) {}

  void report_to(Findings& findings) const {
    const std::string_view words = passage_.words;
    for (std::size_t at = 0; at < words.size();) {
      if (!is_digit(words[at])) {
        ++at;
        continue;
      }
      const auto number = number_at(words, at);
      if (number && is_personal(*number)) report(*number, findings);
      at = number ? number->range.end : words.find_first_not_of("0123456789", at);
    }
  }

 private:
  bool is_personal(const Number& number) const {
    if (number.digits.size() < old_card_digits) return false;
    const std::string_view words = passage_.at(number.range);
    const bool may_be_card =
        number.digits.size() == card_digits || number.digits.size() == old_card_digits;
    if (may_be_card && stands_behind(cards_, number.range.begin)) return true;
    if (!is_identity_number(number, words) && !is_mobile(number)) return false;
    return !stands_behind(offices_, number.range.begin);
  }

  // In the same clause, not far before the place.
  bool stands_behind(const Phrases& phrases, std::size_t at) const {
    constexpr std::size_t reach = 60;
    std::size_t begin = at > reach ? at - reach : 0;
    while (begin < at && (static_cast<unsigned char>(passage_.words[begin]) & 0xC0) == 0x80) {
      ++begin;
    }
    std::string_view before = std::string_view(passage_.words).substr(begin, at - begin);
    const std::size_t clause = before.find_last_of(";\n");
    if (clause != std::string_view::npos) before.remove_prefix(clause + 1);
    return !phrases.find(before).empty();
  }

  void report(const Number& number, Findings& findings) const {
    findings.report(found_in(passage_, number.range, Message::personal_number,
                             {std::string(passage_.at(number.range))}));
  }

  const Passage& passage_;
  const Phrases& cards_;
  const Phrases& offices_;
};

// The contact line, and what else is printed of the office itself.
bool is_of_office(const Passage& passage) {
  return passage.kind == Passage::Kind::other;
}

}  // namespace

void find_personal_numbers(const CheckedDocument& document, const Phrases& cards,
                           const Phrases& offices, Findings& findings) {
  if (!findings.wants(Message::personal_number)) return;
  for (const Passage& passage : document.passages) {
    if (!is_of_office(passage)) Reader(passage, cards, offices).report_to(findings);
  }
}

}  // namespace vanban
