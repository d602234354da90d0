#include "check/text_dates.h"

#include <array>

#include "base/word_keys.h"

namespace vanban {

namespace {

constexpr int first_year = 1900, last_year = 2100;
constexpr std::size_t digits_of_day = 2, digits_of_year = 4;

struct Words {
  WordKey day = word_key("ngày"), month = word_key("tháng"), quarter = word_key("quý"),
          year = word_key("năm"), blank = word_key("…"), comma = word_key(","),
          stroke = word_key("/"), dot = word_key("."), hyphen = word_key("-");
};

const Words& known() {
  static const Words words;
  return words;
}

int quarter_of(std::string_view word) {
  constexpr auto quarters = std::to_array<std::string_view>({"I", "II", "III", "IV"});
  for (std::size_t at = 0; at < quarters.size(); ++at) {
    if (word == quarters.at(at)) return static_cast<int>(at) + 1;
  }
  return 0;
}

// Asked of every word of a document.
bool can_begin(std::string_view words, const FoldedWord& token) {
  const char first = words[token.begin];
  if (first >= '0' && first <= '9') return true;
  const Words& word = known();
  return token.key == word.day || token.key == word.month || token.key == word.year ||
         token.key == word.quarter;
}

class Reader {
 public:
  Reader(std::string_view words, const std::vector<FoldedWord>& tokens, std::size_t at)
      : words_(words), tokens_(tokens), at_(at) {
    date_.begin = at;
  }

  std::optional<TextDate> run() {
    const bool is_read = read();
    if (!is_read || date_.range.empty()) return std::nullopt;
    date_.end = at_;
    date_.goes_on = is_joined(at_) && (is(at_, known().stroke) || is(at_, known().hyphen));
    return date_;
  }

 private:
  bool read() {
    if (take(known().year)) return take_year();
    if (take(known().quarter)) return read_quarter() && with_year();
    if (take(known().month)) return read_month() && with_year();
    date_.follows_day = take(known().day);
    if (!date_.follows_day && is_joined(at_) && is(at_ - 1, known().stroke)) return false;
    return read_days();
  }

  bool read_days() {
    if (date_.follows_day) take(known().blank);
    take_day();
    if (!take(known().month)) return has_day_ && read_figures();
    date_.is_long = true;
    if (has_day_) return read_month() && with_year();
    // "ngày … tháng 9 năm 2026": a blank day, or month, is one only where a year follows.
    read_month();
    return read_year();
  }

  // The year may be left out.
  bool with_year() {
    read_year();
    return true;
  }

  // Behind the first figure: "/9/2026", "/9 năm 2026", "/9", "/2026".
  bool read_figures() {
    const WordKey mark = key(at_);
    const bool is_stroke = mark == known().stroke;
    const bool is_mark =
        is_stroke || mark == known().hyphen || (mark == known().dot && date_.follows_day);
    if (!is_mark) return false;
    const bool is_tight = is_joined(at_) && is_joined(at_ + 1);
    if (!is_tight && !date_.follows_day) return false;
    ++at_;
    if (is_stroke && take_year()) return day_is_month();
    if (!take_month()) return false;
    if (key(at_) == mark && (is_joined(at_) || !is_tight)) {
      ++at_;
      if (take_year()) return true;
      --at_;
    } else if (is_stroke && read_year()) {
      return true;
    }
    return is_stroke && is_tight;
  }

  // "9/2026"
  bool day_is_month() {
    date_.month = date_.day;
    date_.month_as_typed = date_.day_as_typed;
    date_.day = 0;
    date_.day_as_typed = {};
    return true;
  }

  bool read_month() { return take_month() || take(known().blank); }

  // "năm 2026", ", năm 2026", "/2026"
  bool read_year() {
    const std::size_t before = at_;
    const bool is_stroke = is_joined(at_) && take(known().stroke);
    if (!is_stroke) take(known().comma);
    if ((is_stroke || take(known().year)) && take_year()) return true;
    at_ = before;
    return false;
  }

  bool read_quarter() {
    if (at_ >= tokens_.size()) return false;
    date_.quarter = quarter_of(word());
    if (date_.quarter == 0) date_.quarter = integer_at(words_, tokens_, at_).value_or(0);
    if (date_.quarter < 1 || date_.quarter > 4) return false;
    take_figure();
    return true;
  }

  bool take_day() {
    const auto day = figures(digits_of_day);
    if (!day) return false;
    date_.day = *day;
    date_.day_as_typed = take_figure();
    return has_day_ = true;
  }

  bool take_month() {
    const auto month = figures(digits_of_day);
    if (!month) return false;
    date_.month = *month;
    date_.month_as_typed = take_figure();
    return true;
  }

  bool take_year() {
    const auto year = figures(digits_of_year);
    if (!year || *year < first_year || *year > last_year) return false;
    date_.year = *year;
    take_figure();
    return true;
  }

  std::optional<int> figures(std::size_t most) const {
    if (at_ >= tokens_.size() || word().size() > most) return std::nullopt;
    return integer_at(words_, tokens_, at_);
  }

  Range take_figure() {
    const Range figure{tokens_[at_].begin, tokens_[at_].end};
    if (date_.range.empty()) date_.range.begin = figure.begin;
    date_.range.end = figure.end;
    ++at_;
    return figure;
  }

  WordKey key(std::size_t at) const { return at < tokens_.size() ? tokens_[at].key : 0; }
  bool is(std::size_t at, WordKey wanted) const { return key(at) == wanted; }
  bool take(WordKey wanted) {
    if (!is(at_, wanted)) return false;
    ++at_;
    return true;
  }
  // Nothing stands between it and the token before.
  bool is_joined(std::size_t at) const {
    return at > 0 && at < tokens_.size() && tokens_[at - 1].end == tokens_[at].begin;
  }
  std::string_view word() const {
    return words_.substr(tokens_[at_].begin, tokens_[at_].end - tokens_[at_].begin);
  }

  std::string_view words_;
  const std::vector<FoldedWord>& tokens_;
  std::size_t at_;
  TextDate date_;
  bool has_day_ = false;
};

}  // namespace

std::optional<int> integer_at(std::string_view words, const std::vector<FoldedWord>& tokens,
                              std::size_t at) {
  if (at >= tokens.size()) return std::nullopt;
  const std::string_view word = words.substr(tokens[at].begin, tokens[at].end - tokens[at].begin);
  if (word.empty() || word.size() > digits_of_year) return std::nullopt;
  int number = 0;
  for (const char digit : word) {
    if (digit < '0' || digit > '9') return std::nullopt;
    number = number * 10 + (digit - '0');
  }
  return number;
}

std::optional<TextDate> date_at(std::string_view words, const std::vector<FoldedWord>& tokens,
                                std::size_t at) {
  if (at >= tokens.size() || !can_begin(words, tokens[at])) return std::nullopt;
  return Reader(words, tokens, at).run();
}

std::vector<TextDate> dates_in(const Passage& passage) {
  std::vector<TextDate> dates;
  for (std::size_t at = 0; at < passage.tokens.size();) {
    const auto date = date_at(passage, at);
    if (date) dates.push_back(*date);
    at = date ? date->end : at + 1;
  }
  return dates;
}

}  // namespace vanban
