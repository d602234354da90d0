#include "import/extract/docx/list_counters.h"

#include <algorithm>
#include <cstddef>

#include "base/numerals.h"
#include "base/vietnamese.h"
#include "import/extract/docx/symbol_fonts.h"

namespace vanban {

namespace {

// a … z, aa, bb …: Word doubles the letter.
std::string letters(int number, char first) {
  constexpr int most = 26 * 30;
  if (number < 1 || number > most) return std::to_string(number);
  const int count = (number - 1) / 26 + 1;
  return std::string(static_cast<std::size_t>(count), static_cast<char>(first + (number - 1) % 26));
}

bool restarts_after(const NumberingLevel& deeper, std::size_t deeper_index, std::size_t used) {
  const int limit = deeper.restarts.value_or(static_cast<int>(deeper_index));
  return limit > 0 && static_cast<int>(used) < limit;
}

}  // namespace

std::string list_figure(int number, std::string_view format) {
  if (format == "none") return "";
  if (format == "upperLetter") return letters(number, 'A');
  if (format == "lowerLetter") return letters(number, 'a');
  const bool has_roman = number > 0 && number <= highest_roman;
  if (format == "upperRoman" && has_roman) return roman(number);
  if (format == "lowerRoman" && has_roman) return to_lower(roman(number));
  if (format == "decimalZero") return padded(number);
  if (format == "vietnameseCounting" || format == "cardinalText") return in_words(number);
  return std::to_string(number);
}

void ListCounters::count(const std::string& id, const NumberingList& list, std::size_t level,
                         Counts& counts) {
  const bool is_new = begun_.emplace(id, level).second;
  auto& count = counts[level];
  if (is_new && list.restarts_at[level]) {
    count = *list.restarts_at[level];
  } else {
    count = count ? *count + 1 : list.levels[level].start;
  }
  for (std::size_t deeper = level + 1; deeper < counts.size(); ++deeper) {
    if (restarts_after(list.levels[deeper], deeper, level)) counts[deeper].reset();
  }
}

std::string ListCounters::next(const std::string& id, const NumberingList& list, int level) {
  const auto own = static_cast<std::size_t>(level);
  Counts& counts = counts_[list.counters];
  count(id, list, own, counts);
  const NumberingLevel& shown = list.levels[own];
  if (shown.format == "bullet") return bullet_sign(shown.text, shown.look.font.value_or(""));
  std::string label;
  for (std::size_t at = 0; at < shown.text.size(); ++at) {
    const char next = at + 1 < shown.text.size() ? shown.text[at + 1] : ' ';
    if (shown.text[at] != '%' || next < '1' || next > '9') {
      label += shown.text[at];
      continue;
    }
    const auto wanted = static_cast<std::size_t>(next - '1');
    const NumberingLevel& above = list.levels[wanted];
    const bool is_decimal = shown.all_decimal && above.format != "decimalZero";
    label += list_figure(counts[wanted].value_or(above.start),
                         is_decimal ? std::string_view("decimal") : above.format);
    ++at;
  }
  return to_nfc(label);
}

}  // namespace vanban
