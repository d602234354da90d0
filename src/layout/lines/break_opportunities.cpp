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

bool is_number(std::string_view word) {
  return begins_with_digit(word) && ends_with_digit(word);
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
    for (std::size_t i = 1; i < words_.size(); ++i) {
      keep_punctuation(i);
      keep_abbreviation(i);
      if (is_count(words_[i])) keep_label(i);
      if (is_number(words_[i - 1])) keep_unit(i);
    }
    for (std::size_t i = 1; i + 1 < words_.size(); ++i) {
      keep_range(i);
      keep_date(i);
    }
  }

  std::vector<BreakOpportunity> opportunities() const;

 private:
  void split();
  void forbid(std::size_t i) { gaps_[i].reset(); }
  void keep(std::size_t i) {
    if (gaps_[i]) gaps_[i] = BreakClass::kept;
  }
  void keep_punctuation(std::size_t i);
  void keep_abbreviation(std::size_t i);
  void keep_label(std::size_t i);
  void keep_unit(std::size_t i);
  void keep_range(std::size_t i);
  void keep_date(std::size_t i);
  std::size_t words_of_unit_at(std::size_t i) const;
  std::size_t offset(std::size_t i) const {
    return static_cast<std::size_t>(words_[i].data() - text_.data());
  }
  bool is(std::size_t i, std::string_view word) const {
    return i < words_.size() && equal_ignoring_case(words_[i], word);
  }

  std::string_view text_;
  const BreakingWords& breaking_;
  std::vector<std::string_view> words_;
  std::vector<std::optional<BreakClass>> gaps_;  // before each word
  bool in_authority_ = false;                    // inside the capitals after TM. or the like
};

void WordGaps::split() {
  words_.reserve(text_.size() / 5 + 1);
  for (std::size_t at = text_.find_first_not_of(' '); at != std::string_view::npos;) {
    const std::size_t end = std::min(text_.find(' ', at), text_.size());
    words_.push_back(text_.substr(at, end - at));
    at = text_.find_first_not_of(' ', end);
  }
  gaps_.assign(words_.size(), BreakClass::allowed);
}

void WordGaps::keep_punctuation(std::size_t i) {
  const std::string_view before = words_[i - 1];
  const std::string_view after = words_[i];
  const bool marker = i == 1 && is_list_marker(before);
  const bool sign = is_joining_sign(after) || after.starts_with('-') || after.starts_with("–");
  if (is_one_of(comparisons, before) && begins_with_digit(after)) keep(i);
  if (marker || sign || ends_with_opening(before) || begins_with_closing(after) ||
      after.starts_with("v.v")) {
    forbid(i);
  }
}

// TM. ỦY BAN NHÂN DÂN: all of the capitals; TP. Hà Nội: the next word.
void WordGaps::keep_abbreviation(std::size_t i) {
  const bool abbreviated = is_one_of(abbreviations, without_opening(words_[i - 1]));
  in_authority_ = (in_authority_ || abbreviated) && is_in_capitals(words_[i]);
  if (in_authority_ || (abbreviated && begins_with_capital(words_[i]))) keep(i);
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
  std::string_view before = text_.substr(0, offset(i - 1) + words_[i - 1].size());
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
    if (is_closed(words_[i - 1])) return;
  }
}

// 10 - 15%, 2021- 2030, I - III.
void WordGaps::keep_range(std::size_t i) {
  const std::string_view word = words_[i];
  const std::string_view after = words_[i + 1];
  if (is_joining_sign(word)) {
    const std::string_view before = words_[i - 1];
    const bool numbers = ends_with_digit(before) && begins_with_digit(after);
    if (numbers || (is_roman(before) && !is_closed(before) && is_roman(after))) keep(i + 1);
  }
  const bool open = word.ends_with('-') && ends_with_digit(word.substr(0, word.size() - 1));
  if (open && begins_with_digit(after)) keep(i + 1);
}

// ngày 14 tháng 8 năm 2023, also with gaps for day and month.
void WordGaps::keep_date(std::size_t i) {
  if (i < 2) return;
  const bool month = is(i, "tháng") && is(i - 2, "ngày");
  const bool year = is(i, "năm") && is(i - 2, "tháng");
  if (!month && !year) return;
  const auto fits = [this](std::size_t k) {
    return ends_with_digit(words_[k]) || is_gap(words_[k]);
  };
  if (gaps_[i] && fits(i - 1) && is_count(words_[i + 1])) gaps_[i] = BreakClass::discouraged;
}

// Appends the breaks inside a word that begins at `offset`.
void add_inner_breaks(std::string_view word, std::size_t offset,
                      std::vector<BreakOpportunity>& breaks) {
  if (is_hyphenated(word)) {
    for (std::size_t at = word.find('-'); at != std::string_view::npos; at = word.find('-', at + 1))
      breaks.push_back({offset + at + 1, BreakClass::after_hyphen});
  }
  for (std::size_t at = word.find(zero_width_space); at != std::string_view::npos;
       at = word.find(zero_width_space, at + 1)) {
    const std::size_t behind = at + zero_width_space.size();
    if (at > 0 && behind < word.size()) breaks.push_back({offset + behind, BreakClass::allowed});
  }
}

std::vector<BreakOpportunity> WordGaps::opportunities() const {
  std::vector<BreakOpportunity> breaks;
  breaks.reserve(words_.size());
  for (std::size_t i = 0; i < words_.size(); ++i) {
    if (i > 0 && gaps_[i]) breaks.push_back({offset(i), *gaps_[i]});
    add_inner_breaks(words_[i], offset(i), breaks);
  }
  return breaks;
}

}  // namespace

std::vector<BreakOpportunity> find_breaks(std::string_view text, const BreakingWords& breaking) {
  return WordGaps(text, breaking).opportunities();
}

}  // namespace vanban
