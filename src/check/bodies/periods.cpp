#include <optional>
#include <string>

#include "check/bodies/rules.h"
#include "check/text_dates.h"
#include "derive/text/asides.h"
#include "diag/messages.h"

namespace vanban {

namespace {

struct Period {
  TextDate from, to;
  std::size_t begin = 0;  // token
};

TextDate year_at(std::size_t token, int year) {
  TextDate date;
  date.begin = token;
  date.end = token + 1;
  date.year = year;
  return date;
}

// "giai đoạn 2030 - 2025", "năm học 2026 - 2027"
std::optional<Period> years_at(const Passage& passage, std::size_t token) {
  static const WordKeys openings{"đoạn", "kỳ", "học", "khóa"},
      first{"giai", "thời", "nhiệm", "năm"};
  static const WordKeys hyphen{"-"};
  if (token + 3 >= passage.tokens.size() || token == 0) return std::nullopt;
  if (!openings.has(passage.tokens[token].key) || !first.has(passage.tokens[token - 1].key)) {
    return std::nullopt;
  }
  const auto from = integer_at(passage, token + 1), to = integer_at(passage, token + 3);
  const bool are_years = from && to && *from > 1900 && *to > 1900 && *from < 2200 && *to < 2200;
  if (!are_years || !hyphen.has(passage.tokens[token + 2].key)) return std::nullopt;
  return Period{year_at(token + 1, *from), year_at(token + 3, *to), token - 1};
}

// A day alone, "từ ngày 15 đến …".
std::optional<TextDate> bare_day(const Passage& passage, std::size_t token) {
  static const WordKeys day{"ngày"};
  const std::size_t number = token + (day.has(passage.tokens[token].key) ? 1 : 0);
  const auto found = integer_at(passage, number);
  if (!found || *found < 1 || *found > 31) return std::nullopt;
  TextDate date;
  date.begin = token;
  date.end = number + 1;
  date.day = *found;
  return date;
}

// "từ … đến (hết) …"
std::optional<Period> from_to_at(const Passage& passage, std::size_t token) {
  static const WordKeys from{"từ"}, until{"đến", "tới"}, all{"hết", "cuối"}, days{"ngày"};
  if (!from.has(passage.tokens[token].key) || token + 3 >= passage.tokens.size()) {
    return std::nullopt;
  }
  auto begin = likely_date_at(passage, token + 1);
  if (!begin) begin = bare_day(passage, token + 1);
  if (!begin || begin->end + 1 >= passage.tokens.size()) return std::nullopt;
  if (!until.has(passage.tokens[begin->end].key)) return std::nullopt;
  std::size_t at = begin->end + 1;
  if (all.has(passage.tokens[at].key)) ++at;
  if (at >= passage.tokens.size()) return std::nullopt;
  const auto end = likely_date_at(passage, at);
  if (!end) return std::nullopt;
  return Period{*begin, *end, token};
}

// What only the other end writes holds for both: "từ ngày 15 đến ngày 20/9/2026".
void complete(Period& period) {
  TextDate& from = period.from;
  TextDate& to = period.to;
  if (from.month == 0 && from.day != 0) from.month = to.month;
  if (from.year == 0 && to.year != 0) from.year = to.year;
  if (to.year == 0 && from.year != 0) to.year = from.year;
}

// "từ ngày 20/12 đến ngày 10/01/2027" runs over the end of the year, which only a reader of the
// first date knows.
bool runs_over_new_year(const Period& written) {
  return written.from.year != written.to.year && (written.from.year == 0 || written.to.year == 0) &&
         written.from.day != 0 && written.from.month >= 10 && written.to.month >= 1 &&
         written.to.month <= 3;
}

bool is_reversed(Period period) {
  if (runs_over_new_year(period)) return false;
  const bool has_year = period.from.year != 0 || period.to.year != 0;
  complete(period);
  if (has_year) return end_of(period.to) < begin_of(period.from);
  // Of every year: only days of one month have an order.
  const bool one_month = period.from.month != 0 && period.from.month == period.to.month;
  return one_month && period.from.day != 0 && period.to.day != 0 && period.to.day < period.from.day;
}

}  // namespace

void find_reversed_periods(const Scene& scene, Findings& findings) {
  if (!findings.wants(Message::period_reversed)) return;
  for (const Passage& passage : scene.document.passages) {
    for (std::size_t token = 0; token < passage.tokens.size(); ++token) {
      auto period = from_to_at(passage, token);
      if (!period) period = years_at(passage, token);
      if (!period || !is_reversed(*period)) continue;
      const Range range = range_of(passage, period->begin, period->to.end);
      if (touches(passage.of_others, range)) continue;
      findings.report(
          found_in(passage, range, Message::period_reversed, {std::string(passage.at(range))}));
    }
  }
}

}  // namespace vanban
