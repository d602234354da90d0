#include "check/form/dates.h"

#include <charconv>
#include <optional>
#include <string>
#include <utility>

#include "base/date.h"
#include "base/numerals.h"
#include "derive/text/asides.h"

namespace vanban {

namespace {

constexpr int months = 12;

struct TypedDate {
  Range range;                        // day to year, or day to month
  std::string_view day, month, year;  // as typed; the year may be empty
  bool is_long = false;               // "ngày 05 tháng 01 năm 2020"
  bool follows_day = false;           // the word "ngày"
};

// Of the words that dates are made of.
struct DateWords {
  std::uint64_t day, month, year;

  DateWords() : day(key("ngày")), month(key("tháng")), year(key("năm")) {}
  static std::uint64_t key(std::string_view word) { return folded_words(word).front().key; }
};

class DateReader {
 public:
  DateReader(const Passage& passage, const DateWords& words) : passage_(passage), words_(words) {}

  // The date whose day is this token.
  std::optional<TypedDate> read(std::size_t at) const {
    if (!is_figure(at, 2)) return std::nullopt;
    const bool follows_day = at > 0 && passage_.tokens[at - 1].key == words_.day;
    if (follows_day && is_key(at + 1, words_.month) && is_figure(at + 2, 2)) return in_words(at);
    if (!joined(at) || !joined(at + 1) || word(at + 1) != "/" || !is_figure(at + 2, 2)) return {};
    if (at > 0 && joined(at - 1) && word(at - 1) == "/") return std::nullopt;
    return in_figures(at, follows_day);
  }

 private:
  std::string_view word(std::size_t at) const {
    if (at >= passage_.tokens.size()) return {};
    const FoldedWord& token = passage_.tokens[at];
    return passage_.at({token.begin, token.end});
  }
  bool is_key(std::size_t at, std::uint64_t key) const {
    return at < passage_.tokens.size() && passage_.tokens[at].key == key;
  }
  // No space between it and the next one.
  bool joined(std::size_t at) const {
    return at + 1 < passage_.tokens.size() &&
           passage_.tokens[at].end == passage_.tokens[at + 1].begin;
  }
  bool is_figure(std::size_t at, std::size_t most_digits) const {
    const std::string_view figure = word(at);
    return !figure.empty() && figure.size() <= most_digits &&
           figure.find_first_not_of("0123456789") == std::string_view::npos;
  }
  bool is_year(std::size_t at) const {
    return is_figure(at, 4) && (word(at).starts_with("19") || word(at).starts_with("20")) &&
           word(at).size() == 4;
  }

  std::optional<TypedDate> in_words(std::size_t at) const {
    TypedDate date{{passage_.tokens[at].begin, passage_.tokens[at + 2].end},
                   word(at),
                   word(at + 2),
                   {},
                   true,
                   true};
    if (is_key(at + 3, words_.year) && is_year(at + 4)) {
      date.year = word(at + 4);
      date.range.end = passage_.tokens[at + 4].end;
    }
    return date;
  }

  std::optional<TypedDate> in_figures(std::size_t at, bool follows_day) const {
    TypedDate date{{passage_.tokens[at].begin, passage_.tokens[at + 2].end},
                   word(at),
                   word(at + 2),
                   {},
                   false,
                   follows_day};
    if (!joined(at + 2) || word(at + 3) != "/") {
      return follows_day ? std::optional(date) : std::nullopt;
    }
    const bool goes_on = joined(at + 4) && (word(at + 5) == "/" || word(at + 5) == "-");
    if (!joined(at + 3) || !is_year(at + 4) || goes_on) return std::nullopt;
    date.year = word(at + 4);
    date.range.end = passage_.tokens[at + 4].end;
    return date;
  }

  const Passage& passage_;
  const DateWords& words_;
};

int number(std::string_view figures) {
  int value = 0;
  std::from_chars(figures.data(), figures.data() + figures.size(), value);
  return value;
}

// Without a year, or without the word "ngày", only days at the end of a month are certain: "ngày
// 24/24" means hours.
bool is_no_day(const TypedDate& date) {
  constexpr int leap_year = 2024, longest_month = 31;
  const int day = number(date.day), month = number(date.month);
  if (date.year.empty() || !date.follows_day) {
    if (month < 1 || month > months || day < 1 || day > longest_month) return false;
  }
  return !is_calendar_date({date.year.empty() ? leap_year : number(date.year), month, day});
}

std::string padded_form(std::string_view figures, int below) {
  const int value = number(figures);
  return value > 0 && value < below ? padded(value) : std::string(figures);
}

// The law has a leading 0 for January and February only; in short dates every month may have one.
std::string month_form(const TypedDate& date) {
  constexpr int first_without = 3;
  const int month = number(date.month);
  if (date.is_long && month >= first_without) return std::to_string(month);
  return padded_form(date.month, first_without);
}

void report_padding(const Passage& passage, const TypedDate& date, Findings& findings) {
  constexpr int first_without = 10;
  const std::string day = padded_form(date.day, first_without), month = month_form(date);
  if (day == date.day && month == date.month) return;
  std::string form(passage.at(date.range));
  const std::size_t month_at = static_cast<std::size_t>(date.month.data() - date.day.data());
  form.replace(month_at, date.month.size(), month);
  form.replace(0, date.day.size(), day);
  findings.report(found_in(passage, date.range, Message::date_padding,
                           {std::string(passage.at(date.range)), form}, form));
}

void check(const Passage& passage, const DateWords& words, Findings& findings) {
  const DateReader reader(passage, words);
  for (std::size_t at = 0; at < passage.tokens.size(); ++at) {
    const char first = passage.words[passage.tokens[at].begin];
    if (first < '0' || first > '9') continue;
    const auto date = reader.read(at);
    if (!date) continue;
    if (is_no_day(*date)) {
      findings.report(found_in(passage, date->range, Message::no_such_day,
                               {std::string(passage.at(date->range))}));
    } else if (!date->year.empty() && !touches(passage.quoted, date->range)) {
      report_padding(passage, *date, findings);
    }
  }
}

}  // namespace

void find_date_faults(const CheckedDocument& document, Findings& findings) {
  if (!findings.wants_any({Message::date_padding, Message::no_such_day})) return;
  const DateWords words;
  for (const Passage& passage : document.passages) check(passage, words, findings);
}

}  // namespace vanban
