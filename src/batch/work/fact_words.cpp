#include "batch/work/fact_words.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>

#include "base/date.h"

namespace vanban::batch {

std::string words_of(const std::optional<bool>& answer) {
  if (!answer) return "null";
  return *answer ? "true" : "false";
}

std::string words_of(int count) {
  return std::to_string(count);
}

std::string words_of(double number) {
  return fmt::format("{}", number);
}

std::string words_of(const std::optional<std::string>& body) {
  return body.value_or("null");
}

std::string words_of(const TargetValue& value) {
  std::string words;
  if (value.bound == TargetValue::Bound::over) words = "trên ";
  if (value.bound == TargetValue::Bound::at_least) words = "ít nhất ";
  words += value.text;
  if (!value.count.empty()) words += " (" + value.count + ")";
  return words;
}

std::string words_of(const YearlyDay& day) {
  return yearly_day(day.month, day.day);
}

std::string words_of(const std::vector<std::string>& texts) {
  return fmt::format("{}", fmt::join(texts, ", "));
}

void set_number(Value& data, const std::string& number, const Location& where) {
  double value = 0;
  std::from_chars(number.data(), number.data() + number.size(), value);
  auto& members = std::get<Value::Object>(data.data);
  std::erase_if(members, [](const Member& member) { return member.key == "number"; });
  members.push_back({"number", where, {value, where}});
}

}  // namespace vanban::batch
