#include "model/target_words.h"

namespace vanban {

std::string target_words(const Target& target, const TargetValue& value, bool with_unit) {
  std::string words;
  if (value.bound == TargetValue::Bound::over) words = "trên ";
  if (value.bound == TargetValue::Bound::at_least) words = "ít nhất ";
  words += value.text;
  if (!with_unit) return words;
  // A unit that is a word keeps to its number; a sign follows it directly.
  if (target.unit == "%") {
    words += "%";
  } else if (!target.unit.empty()) {
    words += "\u00A0" + target.unit;
  }
  return value.count.empty() ? words : words + " (" + value.count + ")";
}

}  // namespace vanban
