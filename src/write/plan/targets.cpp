#include <algorithm>
#include <string>

#include "read/plan/parts.h"
#include "write/plan/parts.h"

namespace vanban {

namespace {

using Bound = TargetValue::Bound;

// Figures that print as they are typed may stand as a number; all else keeps its spelling as text.
bool is_plain_number(const std::string& text) {
  constexpr std::size_t ungrouped = 3;
  if (text.empty() || text.size() > ungrouped || (text.size() > 1 && text.front() == '0')) {
    return false;
  }
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

Value write_number(const std::string& text) {
  return is_plain_number(text) ? value_of(static_cast<double>(std::stoi(text))) : value_of(text);
}

std::string_view key_of(Bound bound) {
  if (bound == Bound::over) return "over";
  return bound == Bound::at_least ? "at-least" : "value";
}

Value write_target_value(const TargetValue& target) {
  if (target.bound == Bound::none && target.count.empty()) return write_number(target.text);
  ObjectParts parts;
  parts.put(key_of(target.bound), write_number(target.text));
  parts.put_text("count", target.count);
  return value_of(parts.take());
}

}  // namespace

Value::Object write_target_values(const std::map<std::string, TargetValue>& values) {
  Value::Object members;
  for (const auto& [year, value] : values) members.push_back({year, {}, write_target_value(value)});
  return members;
}

Value::List write_targets(const std::vector<Target>& targets) {
  Value::List list;
  for (const Target& target : targets) {
    ObjectParts parts;
    parts.put_text("id", target.id);
    parts.put_markup("text", target.text);
    parts.put_text("unit", target.unit);
    Value::List scope;
    for (const Level level : target.scope) {
      scope.push_back(value_of(std::string(word_of(level, level_words))));
    }
    parts.put_list("scope", std::move(scope));
    parts.put_text("of", target.of);
    parts.put("values", value_of(write_target_values(target.values)));
    list.push_back(value_of(parts.take()));
  }
  return list;
}

}  // namespace vanban
