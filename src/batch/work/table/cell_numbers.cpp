#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>

#include "base/numerals.h"
#include "base/utf8.h"
#include "base/vietnamese.h"
#include "batch/work/table/cell_values.h"
#include "batch/work/table/words.h"
#include "merge/formats.h"

namespace vanban::batch {

namespace {

using Bound = TargetValue::Bound;

constexpr int highest_count = 999'999;
constexpr std::string_view number_signs = "0123456789.,";

// A number as programs write it, with a decimal point.
std::optional<double> parse_plain(std::string_view text) {
  double number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size() || number < 0) return std::nullopt;
  return number;
}

// "1.234,5"; "95.5" too, which cannot be thousands, but not "1.2345" or "1,234.5".
std::optional<double> parse_typed(std::string_view text) {
  if (const auto number = parse_number(text)) return number;
  const std::size_t dot = text.find('.');
  if (dot == text.npos || !is_digits(text.substr(0, dot))) return std::nullopt;
  const std::string_view decimals = text.substr(dot + 1);
  if (!is_digits(decimals) || decimals.size() > 2) return std::nullopt;
  return parse_plain(text);
}

// Digits grouped by blanks, "1 234", become one number.
std::string without_group_blanks(std::string_view text) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool is_between = text[i] == ' ' && i > 0 && is_digits(text.substr(i - 1, 1)) &&
                            is_digits(text.substr(i + 1, 3)) && text.size() >= i + 4 &&
                            !is_digits(text.substr(i + 4, 1));
    if (!is_between) result += text[i];
  }
  return result;
}

std::string_view leading_number(std::string_view text) {
  return text.substr(0, std::min(text.find_first_not_of(number_signs), text.size()));
}

// Words behind a number: no digits, nothing to reckon with.
bool is_plain_words(std::string_view text) {
  return text.find_first_of("0123456789/+-*=<>%.,;:()?") == text.npos;
}

struct BoundWord {
  std::string_view word;
  Bound bound;
};
constexpr auto bound_words = std::to_array<BoundWord>({{"trên", Bound::over},
                                                       {"hơn", Bound::over},
                                                       {">=", Bound::at_least},
                                                       {"≥", Bound::at_least},
                                                       {">", Bound::over},
                                                       {"ít nhất", Bound::at_least},
                                                       {"tối thiểu", Bound::at_least},
                                                       {"từ", Bound::at_least}});

// What stands before the number says how it binds; "từ 80" needs "trở lên" behind it.
std::optional<Bound> take_bound(std::string& text) {
  const std::string lower = to_lower(text);
  if (lower.size() != text.size()) return Bound::none;
  for (const BoundWord& each : bound_words) {
    if (!lower.starts_with(each.word)) continue;
    text = trim(std::string_view(text).substr(each.word.size()));
    if (each.word != "từ") return each.bound;
    constexpr std::string_view onwards = "trở lên";
    if (!lower.ends_with(onwards)) return std::nullopt;
    text = trim(std::string_view(text).substr(0, text.size() - onwards.size()));
    return each.bound;
  }
  return Bound::none;
}

// The unit behind the number, if it is the target's.
void drop_unit(std::string& text, const std::string& unit) {
  const std::string_view number = leading_number(text);
  if (unit.empty() || number.empty()) return;
  if (key_of(std::string_view(text).substr(number.size())) == key_of(unit)) text = number;
}

std::optional<std::string> printed(std::string_view text, CellKind kind) {
  const auto number = kind == CellKind::number ? parse_plain(text) : parse_typed(text);
  if (!number) return std::nullopt;
  // "05" is how documents write small numbers; it stays.
  if (kind == CellKind::text && is_digits(text) && text.size() <= 2) return std::string(text);
  return grouped(*number);
}

// "10 - 15", "10–15%".
std::optional<std::string> range(const std::string& text, const std::string& unit) {
  std::string line;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_code_point(text, at);
    append_utf8(line, c >= 0x2010 && c <= 0x2015 ? U'-' : c);
  }
  const std::size_t hyphen = line.find('-');
  if (hyphen == line.npos) return std::nullopt;
  std::string low(trim(line.substr(0, hyphen))), high(trim(line.substr(hyphen + 1)));
  drop_unit(low, unit);
  drop_unit(high, unit);
  const auto from = printed(low, CellKind::text), to = printed(high, CellKind::text);
  if (!from || !to || *parse_typed(low) >= *parse_typed(high)) return std::nullopt;
  return *from + " - " + *to;
}

}  // namespace

std::optional<int> read_count(const Cell& cell) {
  if (cell.kind != CellKind::number && cell.kind != CellKind::text) return std::nullopt;
  const std::string text = without_group_blanks(on_one_line(cell.text));
  const std::string_view figures = leading_number(text);
  if (!is_plain_words(std::string_view(text).substr(figures.size()))) return std::nullopt;
  const auto number = cell.kind == CellKind::number ? parse_plain(figures) : parse_typed(figures);
  if (!number || *number > highest_count) return std::nullopt;
  const int count = static_cast<int>(*number);
  return count == *number ? std::optional(count) : std::nullopt;
}

std::optional<TargetValue> read_target(const Cell& cell, const std::string& unit) {
  if (cell.kind != CellKind::number && cell.kind != CellKind::text) return std::nullopt;
  std::string text = without_group_blanks(on_one_line(cell.text));
  const auto bound = take_bound(text);
  if (!bound) return std::nullopt;
  drop_unit(text, unit);
  TargetValue value;
  value.bound = *bound;
  auto words = printed(text, cell.kind);
  if (!words && *bound == Bound::none) words = range(text, unit);
  if (!words) return std::nullopt;
  value.text = std::move(*words);
  return value;
}

std::optional<std::string> read_number(const Cell& cell, const std::string& symbol) {
  constexpr std::size_t longest = 6;
  if (cell.kind != CellKind::number && cell.kind != CellKind::text) return std::nullopt;
  std::string text = on_one_line(cell.text);
  const std::size_t slash = text.find('/');
  if (slash != text.npos) {
    if (key_of(text.substr(slash + 1)) != key_of(symbol)) return std::nullopt;
    text = trim(text.substr(0, slash));
  }
  const std::size_t zeros = std::min(text.find_first_not_of('0'), text.size());
  text.erase(0, zeros);
  if (!is_digits(text) || text.size() > longest) return std::nullopt;
  return text;
}

}  // namespace vanban::batch
