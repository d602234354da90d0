#include "merge/formats.h"

#include <cmath>
#include <cstdint>
#include <variant>

#include "base/numerals.h"
#include "base/vietnamese.h"

namespace vanban {

namespace {

std::vector<Inline> date_in_words(const Date& date, Emphasis emphasis) {
  std::vector<Inline> words;
  const auto say = [&](std::string text) { words.push_back(Text{std::move(text), emphasis}); };
  const auto leave = [&](Blank::Field field) { words.push_back(Blank{field, emphasis}); };
  if (date.month && date.day) {
    say(long_date(date));
    return words;
  }
  say("ngày ");
  date.day ? say(padded(*date.day)) : leave(Blank::Field::day);
  say(" tháng ");
  // Only January and February take a leading zero (Phụ lục I, II.4b).
  if (date.month) {
    say(*date.month < 3 ? padded(*date.month) : std::to_string(*date.month));
  } else {
    leave(Blank::Field::month);
  }
  say(" năm " + std::to_string(date.year));
  return words;
}

}  // namespace

std::optional<std::string> format_number(double number, std::string_view format) {
  if (format.empty() || format == "number") return grouped(number);
  if (std::floor(number) != number || std::fabs(number) > 1e15) return std::nullopt;
  const auto whole = static_cast<std::int64_t>(number);
  if (format == "pad2") return padded(whole);
  if (format == "words") return in_words(whole);
  if (format == "roman" && whole >= 1 && whole <= 3999) return roman(static_cast<int>(whole));
  return std::nullopt;
}

std::optional<std::vector<Inline>> format_date(const Date& date, std::string_view format,
                                               Emphasis emphasis) {
  if (format == "date-long") return date_in_words(date, emphasis);
  if (format.empty() || format == "date-short") {
    return std::vector<Inline>{Text{short_date(date), emphasis}};
  }
  return std::nullopt;
}

bool format_words(std::vector<Inline>& words, std::string_view format) {
  if (format == "upper") {
    for (Inline& piece : words) {
      if (auto* text = std::get_if<Text>(&piece)) text->text = to_upper(text->text);
    }
    return true;
  }
  if (format == "capital") {
    for (Inline& piece : words) {
      auto* text = std::get_if<Text>(&piece);
      if (text == nullptr || text->text.empty()) continue;
      text->text = capitalised(text->text);
      break;
    }
    return true;
  }
  return false;
}

}  // namespace vanban
