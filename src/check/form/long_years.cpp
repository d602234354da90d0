#include "check/form/long_years.h"

#include <string>
#include <string_view>

#include "base/word_keys.h"
#include "check/words.h"
#include "diag/messages.h"

namespace vanban {

namespace {

bool is_figure(std::string_view word, std::size_t least, std::size_t most) {
  return word.size() >= least && word.size() <= most &&
         word.find_first_not_of("0123456789") == std::string_view::npos;
}

bool is_long_year(std::string_view word) {
  constexpr std::size_t digits = 5;
  return is_figure(word, digits, digits) && (word.starts_with("19") || word.starts_with("20"));
}

// Day, stroke, month, stroke before the year, without spaces.
bool ends_short_date(const Passage& passage, std::size_t year) {
  constexpr std::size_t before = 4;
  if (year < before) return false;
  for (std::size_t at = year - before; at < year; ++at) {
    if (passage.tokens[at].end != passage.tokens[at + 1].begin) return false;
  }
  return is_figure(word_at(passage, year - 4), 1, 2) && word_at(passage, year - 3) == "/" &&
         is_figure(word_at(passage, year - 2), 1, 2) && word_at(passage, year - 1) == "/";
}

// "ngày 08 tháng 6 năm 20210".
bool ends_long_date(const Passage& passage, std::size_t year) {
  static const WordKey month = word_key("tháng"), of_year = word_key("năm");
  constexpr std::size_t before = 4;
  return year >= before && passage.tokens[year - 1].key == of_year &&
         is_figure(word_at(passage, year - 2), 1, 2) && passage.tokens[year - 3].key == month &&
         is_figure(word_at(passage, year - 4), 1, 2);
}

}  // namespace

void find_long_years(const CheckedDocument& document, Findings& findings) {
  if (!findings.wants(Message::no_such_day)) return;
  for (const Passage& passage : document.passages) {
    for (std::size_t at = 4; at < passage.tokens.size(); ++at) {
      if (!is_long_year(word_at(passage, at))) continue;
      if (!ends_short_date(passage, at) && !ends_long_date(passage, at)) continue;
      const Range date = range_of(passage, at - 4, at + 1);
      findings.report(
          found_in(passage, date, Message::no_such_day, {std::string(passage.at(date))}));
    }
  }
}

}  // namespace vanban
