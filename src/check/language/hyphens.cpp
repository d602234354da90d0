#include <algorithm>
#include <array>
#include <string>

#include "base/utf8.h"
#include "base/vietnamese.h"
#include "check/language/rules.h"
#include "check/language/text_scan.h"
#include "diag/messages.h"

namespace vanban {

namespace {

struct Hyphen {
  Range sign;         // the hyphen
  Range left, right;  // the words at its sides
};

bool is_figure(std::string_view word) {
  return !word.empty() && (is_digit_sign(word.back()) || word.back() == '%');
}

Range figure_or_word_before(std::string_view words, std::size_t end) {
  const bool is_share = end > 0 && words[end - 1] == '%';
  return {word_before(words, is_share ? end - 1 : end).begin, end};
}

Range figure_or_word_behind(std::string_view words, std::size_t begin) {
  Range word = word_behind(words, begin);
  if (sign_at(words, word.end) == '%') ++word.end;
  return word;
}

// Both words, where exactly one side has a space.
bool is_uneven(std::string_view words, Hyphen& hyphen) {
  const std::size_t last = words.substr(0, hyphen.sign.begin).find_last_not_of(' ');
  const std::size_t next = words.find_first_not_of(' ', hyphen.sign.end);
  if (last == words.npos || next == words.npos) return false;
  const bool space_before = last + 1 < hyphen.sign.begin, space_behind = next > hyphen.sign.end;
  if (space_before == space_behind) return false;
  hyphen.left = figure_or_word_before(words, last + 1);
  hyphen.right = figure_or_word_behind(words, next);
  return !hyphen.left.empty() && !hyphen.right.empty();
}

// "15/KH -UBND", "TTr- SNV": a symbol of a document has no spaces. Types: Nghị định 30/2020, Phụ
// lục III, I.
bool is_symbol(std::string_view words, Range left, Range right) {
  constexpr auto types = std::to_array<std::string_view>(
      {"NQ", "QĐ", "CT", "QC", "TB", "HD", "CTr", "KH", "PA", "ĐA", "BC", "TTr", "CV"});
  if (left.begin > 0 && words[left.begin - 1] == '/') return true;
  return are_all_capitals(part_of(words, right)) &&
         std::ranges::find(types, part_of(words, left)) != types.end();
}

void check(const Passage& passage, Range sign, Findings& findings) {
  const std::string_view words = passage.words;
  Hyphen hyphen{sign, {}, {}};
  if (!is_uneven(words, hyphen)) return;
  const std::string_view left = part_of(words, hyphen.left), right = part_of(words, hyphen.right);
  const bool left_figure = is_figure(left), right_figure = is_digit_sign(right.front());
  if (left_figure != right_figure) return;  // COVID -19
  if (!left_figure && (count_code_points(left) == 1 || count_code_points(right) == 1)) return;
  const bool joined = !left_figure && is_symbol(words, hyphen.left, hyphen.right);
  const std::string dash(part_of(words, sign));
  const std::string meant =
      std::string(left) + (joined ? dash : " " + dash + " ") + std::string(right);
  const Range range{hyphen.left.begin, hyphen.right.end};
  findings.report(found_in(passage, range, Message::range_spacing,
                           {std::string(part_of(words, range)), meant}, meant));
}

}  // namespace

void find_uneven_hyphens(const Passage& passage, Findings& findings) {
  const std::string_view words = passage.words;
  constexpr std::string_view en_dash = "–";
  for (std::size_t at = words.find_first_of("-\xE2"); at != words.npos;
       at = words.find_first_of("-\xE2", at + 1)) {
    if (words[at] == '-') check(passage, {at, at + 1}, findings);
    if (words.substr(at).starts_with(en_dash)) {
      check(passage, {at, at + en_dash.size()}, findings);
    }
  }
}

}  // namespace vanban
