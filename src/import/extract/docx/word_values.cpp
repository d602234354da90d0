#include "import/extract/docx/word_values.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <system_error>
#include <utility>

namespace vanban {

std::optional<std::string_view> word_value(XmlElement parent, std::string_view child) {
  return parent.child(child).attribute("val");
}

bool is_on(std::string_view value) {
  return value != "0" && value != "false" && value != "off";
}

std::optional<bool> word_switch(XmlElement parent, std::string_view child) {
  const XmlElement element = parent.child(child);
  if (!element) return std::nullopt;
  return is_on(element.attribute("val").value_or("1"));
}

std::optional<int> word_number(std::string_view text) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  constexpr int most = 1'000'000'000;
  return std::abs(number) <= most ? std::optional(number) : std::nullopt;
}

std::optional<Pt> word_length(std::string_view text) {
  constexpr std::array<std::pair<std::string_view, double>, 6> units = {
      {{"", 0.05}, {"pt", 1}, {"in", 72}, {"cm", 72 / 2.54}, {"mm", 72 / 25.4}, {"pc", 12}}};
  double number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || !std::isfinite(number)) return std::nullopt;
  const std::string_view unit(end, static_cast<std::size_t>(text.data() + text.size() - end));
  const auto* known = std::ranges::find(units, unit, &std::pair<std::string_view, double>::first);
  if (known == units.end()) return std::nullopt;
  return Pt{number * known->second};
}

std::string word_text(XmlElement text) {
  std::string words = text.whole_text();
  if (words.find_first_of("\n\r") == std::string::npos) return words;
  if (text.attribute("space") != "preserve") {
    const auto begin = std::min(words.find_first_not_of(" \t\n\r"), words.size());
    const auto end = words.find_last_not_of(" \t\n\r") + 1;
    words = words.substr(begin, end > begin ? end - begin : 0);
  }
  std::ranges::replace(words, '\n', ' ');
  std::ranges::replace(words, '\r', ' ');
  return words;
}

std::optional<Align> word_align(std::optional<std::string_view> value) {
  constexpr std::array<std::pair<std::string_view, Align>, 9> known = {
      {{"left", Align::left},
       {"start", Align::left},
       {"center", Align::center},
       {"right", Align::right},
       {"end", Align::right},
       {"both", Align::justify},
       {"distribute", Align::justify},
       {"lowKashida", Align::justify},
       {"thaiDistribute", Align::justify}}};
  const auto* found = std::ranges::find(known, value, &std::pair<std::string_view, Align>::first);
  return found == known.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace vanban
