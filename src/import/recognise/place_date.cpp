#include "import/recognise/place_date.h"

#include <algorithm>
#include <vector>

#include "base/folded_words.h"
#include "base/numerals.h"
#include "base/utf8.h"
#include "base/word_keys.h"
#include "check/words.h"

namespace vanban {

namespace {

constexpr std::size_t longest_line = 300;  // bytes
constexpr int highest_number = 999'999;

std::optional<int> figures(std::string_view word) {
  if (word.empty() || word.size() > 6) return std::nullopt;
  int value = 0;
  for (const char c : word) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

bool is_blank_sign(std::string_view word) {
  return word == "." || word == "…" || word == "_" || word == "-" || word == "/";
}

// The tokens of a date line from one place on.
class DateReader {
 public:
  explicit DateReader(std::string_view line) : line_(line), words_(folded_words(line)) {}

  std::optional<WrittenPlaceDate> run() {
    static const WordKey day = word_key("ngày"), month = word_key("tháng"), year = word_key("năm");
    WrittenPlaceDate written;
    Date date;
    if (!find(day)) return std::nullopt;
    written.place = place_before();
    date.day = take_figures();
    if (!take(month)) return std::nullopt;
    date.month = take_figures();
    if (!take(year)) return std::nullopt;
    const auto in_year = take_figures();
    written.end = at_ > 0 ? words_[at_ - 1].end : 0;
    if (in_year && *in_year > 0) {
      date.year = *in_year;
      if (!date.month) date.day.reset();
      if (is_calendar_date(date)) written.date = date;
    }
    return written;
  }

 private:
  std::string_view word(std::size_t at) const {
    return line_.substr(words_[at].begin, words_[at].end - words_[at].begin);
  }

  bool find(WordKey key) {
    const auto found = std::ranges::find(words_, key, &FoldedWord::key);
    at_ = static_cast<std::size_t>(found - words_.begin());
    return found != words_.end();
  }

  std::string place_before() {
    std::string_view place = trim(line_.substr(0, words_[at_].begin));
    while (place.ends_with(',') || place.ends_with('.'))
      place = trim(place.substr(0, place.size() - 1));
    ++at_;
    return std::string(place);
  }

  std::optional<int> take_figures() {
    std::optional<int> value;
    for (; at_ < words_.size(); ++at_) {
      if (const auto read = figures(word(at_))) {
        if (value) return value;
        value = read;
      } else if (!is_blank_sign(word(at_))) {
        break;
      }
    }
    return value;
  }

  bool take(WordKey key) {
    if (at_ == words_.size() || words_[at_].key != key) return false;
    ++at_;
    return true;
  }

  std::string_view line_;
  std::vector<FoldedWord> words_;
  std::size_t at_ = 0;
};

bool is_space(char c) {
  return c == ' ' || c == '\t';
}

// "Số", "Số:" and what blank signs follow; where the number or the stroke begins.
std::size_t begin_of_number(std::string_view line) {
  const std::vector<FoldedWord> words = folded_words(line);
  static const WordKey opening = word_key("số");
  if (words.empty() || words.front().key != opening) return line.npos;
  std::size_t at = words.front().end;
  if (line.substr(at).starts_with(':')) ++at;
  while (at < line.size()) {
    const std::string_view rest = line.substr(at);
    if (is_space(line[at]) || line[at] == '.' || line[at] == '_' || line[at] == ':') {
      ++at;
    } else if (rest.starts_with("…")) {
      at += std::string_view("…").size();
    } else if (rest.starts_with(no_break_space_utf8)) {
      at += no_break_space_utf8.size();
    } else {
      break;
    }
  }
  return at;
}

}  // namespace

std::optional<WrittenNumber> read_number_line(std::string_view line) {
  line = line.substr(0, std::min(line.size(), longest_line));
  std::size_t at = begin_of_number(line);
  if (at == line.npos) return std::nullopt;
  WrittenNumber written;
  const std::size_t begin = at;
  while (at < line.size() && line[at] >= '0' && line[at] <= '9') ++at;
  const auto number = figures(line.substr(begin, at - begin));
  if (number && *number > 0 && *number <= highest_number) written.number = number;
  // "01987" is printed without its zero.
  const bool has_other_zeros = written.number && at - begin > padded(*written.number).size();
  written.is_whole = at == begin || (written.number.has_value() && !has_other_zeros);
  while (at < line.size() &&
         (is_space(line[at]) || line.substr(at).starts_with(no_break_space_utf8))) {
    at += is_space(line[at]) ? 1 : no_break_space_utf8.size();
  }
  const bool has_stroke = at < line.size() && line[at] == '/';
  if (!has_stroke) written.is_whole = false;
  if (at < line.size() && (line[at] == '/' || line[at] == '-')) ++at;
  while (at < line.size() && is_space(line[at])) ++at;
  const std::size_t symbol = at;
  while (at < line.size() && !is_space(line[at])) ++at;
  // "KH - UBND" has spaces about its hyphen.
  while (line.substr(at).starts_with(" - ") || line.substr(at).starts_with(" -") ||
         (at > symbol && line[at - 1] == '-' && at < line.size() && is_space(line[at]))) {
    ++at;
    while (at < line.size() && is_space(line[at])) ++at;
    while (at < line.size() && !is_space(line[at])) ++at;
  }
  written.symbol = trim(line.substr(symbol, at - symbol));
  while (written.symbol.ends_with(',') || written.symbol.ends_with(';')) written.symbol.pop_back();
  if (written.symbol.empty() && !written.number) return std::nullopt;
  written.end = at;
  return written;
}

bool is_place_date(std::string_view line) {
  constexpr std::size_t longest_place = 40;  // bytes
  const auto written = read_place_date(line);
  if (!written || !trim(line.substr(written->end)).empty()) return false;
  const std::string& place = written->place;
  return !place.empty() && place.size() <= longest_place && opens_with_capital(place) &&
         trim(line).substr(place.size()).starts_with(',');
}

std::optional<WrittenPlaceDate> read_place_date(std::string_view line) {
  if (line.size() > longest_line) return std::nullopt;
  return DateReader(line).run();
}

}  // namespace vanban
