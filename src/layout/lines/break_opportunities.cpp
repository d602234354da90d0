#include "layout/lines/break_opportunities.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "layout/lines/word_shape.h"

namespace vanban {

namespace {

constexpr std::string_view zero_width_space = "\u200B";

// After these a title or a name follows on the same line.
constexpr auto abbreviations = std::to_array<std::string_view>(
    {"TM.", "KT.", "TL.", "TUQ.", "Q.", "TP.", "Tp.", "TX.", "TT.", "P.", "H.", "ThS.", "Ths.",
     "TS.", "PGS.", "PGS.TS.", "GS.", "GS.TS.", "BS."});
constexpr auto comparisons = std::to_array<std::string_view>({"<", ">", "≤", "≥", "≈", "±"});

template <class List>
bool is_one_of(const List& list, std::string_view word) {
  return std::ranges::find(list, word) != list.end();
}

bool is_closed(std::string_view word) {
  return without_closing(word).size() < word.size() && !is_gap(word);
}

// A number whose unit may follow: 60% has it.
bool lacks_unit(std::string_view word) {
  return begins_with_digit(word) && ends_with_digit(word) && !word.ends_with('%');
}

// What stands after số, Điều, mục, Phụ lục …
bool is_count(std::string_view word) {
  return begins_with_digit(word) || is_roman(word) || is_point_letter(word) || is_gap(word);
}

bool is_list_marker(std::string_view word) {
  if (is_joining_sign(word) || word == "*" || word == "•") return true;
  return (word.ends_with('.') || word.ends_with(')')) && is_count(word) && !is_gap(word);
}

// The words of a text and how it may break before each of them.
class WordGaps {
 public:
  WordGaps(std::string_view text, const BreakingWords& breaking)
      : text_(text), breaking_(breaking) {
    split();
    for (std::size_t i = 1; i < words_.size(); ++i) look_at_gap(i);
  }

  std::vector<BreakOpportunity> opportunities() const;

 private:
  struct Word {
    std::string_view text;
    std::optional<BreakClass> gap = BreakClass::allowed;  // before it
  };

  void split();
  void look_at_gap(std::size_t i);
  void forbid(std::size_t i) { words_[i].gap.reset(); }
  void keep(std::size_t i) {
    if (words_[i].gap) words_[i].gap = BreakClass::kept;
  }
  void keep_punctuation(std::size_t i);
  void keep_abbreviation(std::size_t i);
  void keep_label(std::size_t i);
  void keep_unit(std::size_t i);
  void keep_range(std::size_t i);
  void keep_date(std::size_t i);
  std::size_t words_of_unit_at(std::size_t i) const;
  std::string_view word(std::size_t i) const { return words_[i].text; }
  std::size_t offset(std::size_t i) const {
    return static_cast<std::size_t>(word(i).data() - text_.data());
  }

  std::string_view text_;
  const BreakingWords& breaking_;
  std::vector<Word> words_;
  bool in_authority_ = false;  // inside the capitals after TM. or the like
};

void WordGaps::split() {
  words_.reserve(text_.size() / 5 + 1);
  for (std::size_t at = 0; at < text_.size(); ++at) {
    const std::size_t begin = at;
    while (at < text_.size() && text_[at] != ' ') ++at;
    if (at == begin) continue;
    const std::string_view word = text_.substr(begin, at - begin);
    words_.push_back({word});
  }
}

// Where words begin and end like most do nothing but a label matters.
void WordGaps::look_at_gap(std::size_t i) {
  if (!in_authority_ && ends_quietly(word(i - 1)) && begins_quietly(word(i))) {
    if (is_letter_count(word(i))) keep_label(i);
    return;
  }
  keep_punctuation(i);
  keep_abbreviation(i);
  if (is_count(word(i))) keep_label(i);
  if (lacks_unit(word(i - 1))) keep_unit(i);
  if (i + 1 < words_.size()) keep_range(i);
  if (i + 1 < words_.size()) keep_date(i);
}

void WordGaps::keep_punctuation(std::size_t i) {
  const std::string_view before = word(i - 1);
  const std::string_view after = word(i);
  const bool marker = i == 1 && is_list_marker(before);
  const bool sign = is_joining_sign(after) || after.starts_with('-') || after.starts_with("–");
  if (is_one_of(comparisons, before) && begins_with_digit(after)) keep(i);
  if (marker || sign || ends_with_opening(before) || begins_with_closing(after)) forbid(i);
}

// TM. ỦY BAN NHÂN DÂN: all of the capitals; TP. Hà Nội: the next word.
void WordGaps::keep_abbreviation(std::size_t i) {
  const std::string_view before = word(i - 1);
  const bool abbreviated =
      before.ends_with('.') && is_one_of(abbreviations, without_opening(before));
  in_authority_ = (in_authority_ || abbreviated) && is_in_capitals(word(i));
  if (in_authority_ || (abbreviated && begins_with_capital(word(i)))) keep(i);
}

// Whether the text ends with the label as a word of its own.
bool ends_with_label(std::string_view text, std::string_view label) {
  if (label.empty() || text.size() < label.size()) return false;
  const std::string_view before = text.substr(0, text.size() - label.size());
  const std::string_view end = text.substr(before.size());
  const bool inside_character = (static_cast<unsigned char>(end.front()) & 0xC0) == 0x80;
  if (inside_character || !equal_ignoring_case(end, label)) return false;
  return without_opening(before.substr(before.rfind(' ') + 1)).empty();
}

// A label may have several words (Phụ lục I); a colon may follow it (Số: 15/KH-UBND).
void WordGaps::keep_label(std::size_t i) {
  std::string_view before = text_.substr(0, offset(i - 1) + word(i - 1).size());
  if (before.ends_with(':')) before.remove_suffix(1);
  for (const std::string& label : breaking_.before_numbers) {
    if (!ends_with_label(before, label)) continue;
    const auto spaces = static_cast<std::size_t>(std::ranges::count(label, ' '));
    for (std::size_t k = 0; k <= spaces && k < i; ++k) keep(i - k);
    return;
  }
}

// How many words from the i-th on name a unit of measurement; the longest name counts.
std::size_t WordGaps::words_of_unit_at(std::size_t i) const {
  const std::string_view rest = text_.substr(offset(i));
  std::size_t words = 0;
  for (const std::string& unit : breaking_.units) {
    if (unit.empty() || !rest.starts_with(unit)) continue;
    const std::string_view behind = rest.substr(unit.size());
    const std::string_view tail = behind.substr(0, behind.find(' '));
    if (!without_closing(tail).empty() && !tail.starts_with('/')) continue;
    words = std::max(words, static_cast<std::size_t>(std::ranges::count(unit, ' ')) + 1);
  }
  return words;
}

// 50 triệu đồng/năm: units that follow each other stay with the number too.
void WordGaps::keep_unit(std::size_t i) {
  while (i < words_.size()) {
    const std::size_t count = words_of_unit_at(i);
    if (count == 0) return;
    for (std::size_t k = 0; k < count && i < words_.size(); ++k, ++i) keep(i);
    if (is_closed(word(i - 1))) return;
  }
}

// 10 - 15%, 2021- 2030, I - III.
void WordGaps::keep_range(std::size_t i) {
  const std::string_view before = word(i - 1);
  const std::string_view sign = word(i);
  const std::string_view after = word(i + 1);
  if (is_joining_sign(sign)) {
    const bool numbers = ends_with_digit(before) && begins_with_digit(after);
    if (numbers || (is_roman(before) && !is_closed(before) && is_roman(after))) keep(i + 1);
  }
  const bool open = sign.ends_with('-') && ends_with_digit(sign.substr(0, sign.size() - 1));
  if (open && begins_with_digit(after)) keep(i + 1);
}

// ngày 14 tháng 8 năm 2023, also with gaps for day and month.
void WordGaps::keep_date(std::size_t i) {
  const bool number = ends_with_digit(word(i - 1)) || is_gap(word(i - 1));
  if (i < 2 || !number || !words_[i].gap) return;
  const bool month =
      equal_ignoring_case(word(i), "tháng") && equal_ignoring_case(word(i - 2), "ngày");
  const bool year =
      equal_ignoring_case(word(i), "năm") && equal_ignoring_case(word(i - 2), "tháng");
  if ((month || year) && is_count(word(i + 1))) words_[i].gap = BreakClass::discouraged;
}

void add_hyphens(std::string_view word, std::size_t offset, std::vector<BreakOpportunity>& breaks) {
  if (!is_hyphenated(word)) return;
  for (std::size_t at = word.find('-'); at != std::string_view::npos; at = word.find('-', at + 1)) {
    breaks.push_back({offset + at + 1, BreakClass::after_hyphen});
  }
}

void add_zero_width_spaces(std::string_view word, std::size_t offset,
                           std::vector<BreakOpportunity>& breaks) {
  for (std::size_t at = word.find(zero_width_space); at != std::string_view::npos;
       at = word.find(zero_width_space, at + 1)) {
    const std::size_t behind = at + zero_width_space.size();
    if (at > 0 && behind < word.size()) breaks.push_back({offset + behind, BreakClass::allowed});
  }
}

std::vector<BreakOpportunity> WordGaps::opportunities() const {
  const bool hyphens = text_.find('-') != std::string_view::npos;
  const bool zero_width_spaces = text_.find(zero_width_space) != std::string_view::npos;
  std::vector<BreakOpportunity> breaks;
  breaks.reserve(words_.size());
  for (std::size_t i = 0; i < words_.size(); ++i) {
    if (i > 0 && words_[i].gap) breaks.push_back({offset(i), *words_[i].gap});
    if (hyphens) add_hyphens(word(i), offset(i), breaks);
    if (zero_width_spaces) add_zero_width_spaces(word(i), offset(i), breaks);
  }
  return breaks;
}

}  // namespace

std::vector<BreakOpportunity> find_breaks(std::string_view text, const BreakingWords& breaking) {
  return WordGaps(text, breaking).opportunities();
}

}  // namespace vanban
