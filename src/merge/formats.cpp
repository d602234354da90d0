#include "merge/formats.h"

#include <charconv>
#include <cmath>
#include <cstdint>
#include <variant>

#include "base/numerals.h"
#include "base/overloaded.h"
#include "base/vietnamese.h"

namespace vanban {

namespace {

bool is_digits(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

// Up to three digits and then groups of three; or any digits without dots.
bool is_whole_part(std::string_view text) {
  const std::size_t dot = text.find('.');
  if (dot == std::string_view::npos) return is_digits(text);
  if (dot > 3 || !is_digits(text.substr(0, dot))) return false;
  for (text.remove_prefix(dot); !text.empty(); text.remove_prefix(4)) {
    if (text.size() < 4 || text[0] != '.' || !is_digits(text.substr(1, 3))) return false;
  }
  return true;
}

}  // namespace

std::string_view needed_by_format(std::string_view format) {
  if (format.starts_with("date-")) return "date";
  if (format == "number") return "number";
  if (format == "roman") return "roman-number";
  if (format == "words" || format == "pad2") return "whole-number";
  return "words";
}

std::optional<double> parse_number(std::string_view text) {
  const std::size_t comma = text.find(',');
  const std::string_view whole = text.substr(0, comma);
  if (!is_whole_part(whole)) return std::nullopt;
  std::string digits;
  for (const char digit : whole) {
    if (digit != '.') digits += digit;
  }
  if (comma != std::string_view::npos) {
    const std::string_view decimals = text.substr(comma + 1);
    if (!is_digits(decimals)) return std::nullopt;
    digits.append(".").append(decimals);
  }
  double number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return number;
}

std::optional<std::string> format_number(double number, std::string_view format) {
  if (format.empty() || format == "number") return grouped(number);
  const bool is_whole = std::floor(number) == number && std::fabs(number) < in_words_limit;
  if (!is_whole) return std::nullopt;
  const auto whole = static_cast<std::int64_t>(number);
  if (format == "pad2") return padded(whole);
  if (format == "words") return in_words(whole);
  const bool has_roman = whole >= 1 && whole <= highest_roman;
  if (format == "roman" && has_roman) return roman(static_cast<int>(whole));
  return std::nullopt;
}

std::optional<std::vector<Inline>> format_date(const Date& date, std::string_view format,
                                               Emphasis emphasis) {
  const auto words = [&](std::string text) { return Text{std::move(text), emphasis}; };
  const auto gap = [&](Blank::Field field) { return Blank{field, emphasis}; };
  if (format.empty() || format == "date-short") return {{words(short_date(date))}};
  if (format != "date-long") return std::nullopt;
  if (date.year == 0) {
    return {{words("ngày "), gap(Blank::Field::day), words(" tháng "), gap(Blank::Field::month),
             words(" năm "), gap(Blank::Field::year)}};
  }
  if (date.day) return {{words(long_date(date))}};
  if (date.month) return {{words("ngày "), gap(Blank::Field::day), words(" " + long_date(date))}};
  return {{words("ngày "), gap(Blank::Field::day), words(" tháng "), gap(Blank::Field::month),
           words(" " + long_date(date))}};
}

void format_words(std::vector<Inline>& words, std::string_view format) {
  if (format != "upper" && format != "capital") return;
  const bool upper = format == "upper";
  const auto set = [&](auto& later) {
    if (later.letters != Letters::upper) {
      later.letters = upper ? Letters::upper : Letters::capital;
    }
  };
  for (Inline& piece : words) {
    std::visit(
        overloaded{
            [&](Text& text) { text.text = upper ? to_upper(text.text) : capitalised(text.text); },
            [&](Citation& citation) { set(citation); },
            [&](Reference& reference) { set(reference); },
            [](LineBreak&) {},
            [](Blank&) {},
            [](FootnoteCall&) {},
        },
        piece);
    const auto* text = std::get_if<Text>(&piece);
    if (!upper && (text == nullptr || !text->text.empty())) return;
  }
}

}  // namespace vanban
