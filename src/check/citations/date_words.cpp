#include "check/citations/date_words.h"

#include "check/text_dates.h"

namespace vanban {

std::optional<DateWords> date_words_at(const CitedText& text, std::size_t at) {
  const auto read = date_at(text.words(), text.tokens(), at);
  if (!read) return std::nullopt;
  const auto date = calendar_date(*read);
  if (!date) return std::nullopt;
  return DateWords{read->range, *date, read->end};
}

bool contradict(const Date& one, const Date& other) {
  if (one.year == 0 || other.year == 0) return false;
  if (one.year != other.year) return true;
  if (one.month && other.month && one.month != other.month) return true;
  return one.day && other.day && one.day != other.day;
}

}  // namespace vanban
