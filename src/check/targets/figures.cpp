#include "check/targets/figures.h"

#include <limits>

#include "derive/targets/targets.h"

namespace vanban {

namespace {

struct Marks {
  WordKey dot = word_key("."), comma = word_key(","), percent = word_key("%"), dash = word_key("-");
  WordKey stroke = word_key("/"), to = word_key("đến");
  PhraseSet over{{"trên", "hơn"}};
  PhraseSet at_least{{"ít nhất", "tối thiểu", "từ", "tối thiểu từ", "ít nhất là", "không dưới"}};
  PhraseSet at_most{{"dưới", "không quá", "tối đa", "không vượt quá"}};
  PhraseSet onwards{{"trở lên"}};
  // Before a number that is a name and no amount.
  PhraseSet names{{"ngày", "tháng", "năm", "điều", "khoản", "mục", "điểm", "số", "quý", "lần thứ",
                   "phụ lục", "bảng", "thứ", "phần", "biểu", "mẫu"}};
};

const Marks& marks() {
  static const Marks known;
  return known;
}

struct Number {
  double value = 0;
  std::size_t end = 0;
};

class Scanner {
 public:
  Scanner(std::string_view text, Words words) : text_(text), words_(words) {}

  std::vector<Figure> run() {
    std::vector<Figure> figures;
    for (std::size_t at = 0; at < words_.size();) {
      const auto figure = is_digits(at) ? figure_at(at) : std::nullopt;
      if (figure) figures.push_back(*figure);
      at = figure ? figure->end : past_number(at);
    }
    return figures;
  }

 private:
  bool is_digits(std::size_t at) const {
    if (at >= words_.size()) return false;
    for (std::size_t i = words_[at].begin; i < words_[at].end; ++i) {
      if (text_[i] < '0' || text_[i] > '9') return false;
    }
    return true;
  }

  bool is(std::size_t at, WordKey key) const { return at < words_.size() && words_[at].key == key; }
  bool touch(std::size_t first) const {
    return first + 1 < words_.size() && words_[first].end == words_[first + 1].begin;
  }

  // Behind all that hangs on the word: "21/4/2026", "2.1.", "15-KH".
  std::size_t past_number(std::size_t at) const {
    if (!is_digits(at)) return at + 1;
    while (touch(at) && (is(at + 1, marks().stroke) || is_digits(at + 1)) && touch(at + 1)) at += 2;
    return at + 1;
  }

  double digits(std::size_t at) const {
    double value = 0;
    for (std::size_t i = words_[at].begin; i < words_[at].end; ++i) {
      value = value * 10 + (text_[i] - '0');
    }
    return value;
  }

  bool is_joined(std::size_t at, WordKey mark) const {
    return touch(at) && is(at + 1, mark) && touch(at + 1) && is_digits(at + 2);
  }

  Number number_at(std::size_t at) const {
    constexpr std::size_t group = 3;
    Number number{digits(at), at + 1};
    while (is_joined(number.end - 1, marks().dot) &&
           words_[number.end + 1].end - words_[number.end + 1].begin == group) {
      number.value = number.value * 1000 + digits(number.end + 1);
      number.end += 2;
    }
    if (is_joined(number.end - 1, marks().comma)) {
      const FoldedWord& decimals = words_[number.end + 1];
      double part = digits(number.end + 1);
      for (std::size_t i = decimals.begin; i < decimals.end; ++i) part /= 10;
      number.value += part;
      number.end += 2;
    }
    return number;
  }

  // A stroke, dot, hyphen or letter that touches it makes it part of a name.
  bool hangs_on_others(std::size_t begin, std::size_t end) const {
    const auto joins = [&](std::size_t at) {
      return is(at, marks().stroke) || is(at, marks().dash) || is(at, marks().dot);
    };
    if (begin > 0 && touch(begin - 1) && joins(begin - 1)) return true;
    if (end >= words_.size() || !touch(end - 1) || is(end - 1, marks().percent)) return false;
    return is(end, marks().stroke) || is(end, marks().dash) || (is(end, marks().dot) && touch(end));
  }

  std::optional<Figure> figure_at(std::size_t at) const {
    Figure figure;
    const Number low = number_at(at);
    figure.begin = figure.number = at;
    figure.amount = {low.value, low.value, Amount::Bound::exact};
    std::size_t end = low.end;
    if (is(end, marks().percent)) figure.is_share = true, ++end;
    const std::size_t next = end + 1;
    if ((is(end, marks().dash) || is(end, marks().to)) && is_digits(next)) {
      const Number high = number_at(next);
      const bool in_percent = is(high.end, marks().percent);
      const bool is_range = in_percent || (!figure.is_share && is(end, marks().dash));
      if (is_range && year_at(text_, words_[at]) == 0) {
        figure.amount.high = high.value;
        figure.is_share = in_percent;
        end = high.end + (in_percent ? 1 : 0);
      }
    }
    figure.end = end;
    if (!figure.is_share && is_name(figure)) return std::nullopt;
    if (hangs_on_others(at, end)) return std::nullopt;
    take_bound(figure);
    return figure;
  }

  bool is_name(const Figure& figure) const {
    if (figure.end == figure.begin + 1 && year_at(text_, words_[figure.begin]) != 0) return true;
    return marks().names.before(words_, figure.begin) > 0;
  }

  void take_bound(Figure& figure) const {
    using Bound = Amount::Bound;
    const auto take = [&](const PhraseSet& phrases, Bound bound) {
      const std::size_t words = phrases.before(words_, figure.begin);
      if (words == 0) return false;
      figure.begin -= words;
      const bool is_from = bound == Bound::at_least && figure.amount.low != figure.amount.high;
      if (!is_from) figure.amount.bound = bound;
      return true;
    };
    if (take(marks().at_least, Bound::at_least) || take(marks().at_most, Bound::at_most) ||
        take(marks().over, Bound::over)) {
      return;
    }
    if (const std::size_t words = marks().onwards.at(words_, figure.end)) {
      figure.end += words;
      figure.amount.bound = Bound::at_least;
    }
  }

  std::string_view text_;
  Words words_;
};

struct Span {
  double low = 0, high = 0;
  bool open_low = false;  // the lowest itself is not in it
};

Span span_of(const Amount& amount) {
  constexpr double endless = std::numeric_limits<double>::infinity();
  switch (amount.bound) {
    case Amount::Bound::over:
      return {amount.low, endless, true};
    case Amount::Bound::at_least:
      return {amount.low, endless};
    case Amount::Bound::at_most:
      return {-endless, amount.high};
    case Amount::Bound::exact:
      break;
  }
  return {amount.low, amount.high};
}

}  // namespace

std::vector<Figure> figures_of(std::string_view text, Words words) {
  return Scanner(text, words).run();
}

std::optional<Figure> only_figure(std::string_view text, Words words) {
  const std::vector<Figure> figures = figures_of(text, words);
  if (figures.size() != 1) return std::nullopt;
  const Figure& figure = figures.front();
  const bool is_all = figure.begin == 0 && figure.end == words.size();
  return is_all ? std::optional(figure) : std::nullopt;
}

int year_at(std::string_view text, const FoldedWord& word) {
  constexpr std::size_t length = 4;
  if (word.end - word.begin != length) return 0;
  int year = 0;
  for (std::size_t i = word.begin; i < word.end; ++i) {
    if (text[i] < '0' || text[i] > '9') return 0;
    year = year * 10 + (text[i] - '0');
  }
  return year >= 1900 && year <= 2100 ? year : 0;
}

std::optional<Amount> amount_of(const TargetValue& value) {
  const auto low = value_of(value), high = highest_of(value);
  if (!low || !high) return std::nullopt;
  using Bound = Amount::Bound;
  const Bound bound = value.bound == TargetValue::Bound::over       ? Bound::over
                      : value.bound == TargetValue::Bound::at_least ? Bound::at_least
                                                                    : Bound::exact;
  return Amount{*low, *high, bound};
}

bool is_lower(const Amount& later, const Amount& earlier) {
  return (later.low < earlier.low && later.high <= earlier.high) ||
         (later.low <= earlier.low && later.high < earlier.high);
}

bool exclude_each_other(const Amount& one, const Amount& other) {
  if (one.bound == Amount::Bound::exact && other.bound == Amount::Bound::exact) {
    const bool are_equal = one.low == other.low && one.high == other.high;
    const bool is_range = one.low != one.high || other.low != other.high;
    const bool meet = one.low <= other.high && other.low <= one.high;
    const bool both_ranges = one.low != one.high && other.low != other.high;
    return !are_equal && (!is_range || !meet || both_ranges);
  }
  const Span a = span_of(one), b = span_of(other);
  if (a.high < b.low || b.high < a.low) return true;
  // "trên 70%" against "70%" is one goal put in two ways, not two.
  return false;
}

}  // namespace vanban
