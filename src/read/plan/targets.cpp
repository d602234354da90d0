#include <algorithm>
#include <set>

#include "base/numerals.h"
#include "diag/messages.h"
#include "read/plan/keys.h"
#include "read/plan/parts.h"

namespace vanban {

namespace {

bool is_year(std::string_view text) {
  return text.size() == 4 &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// A number prints with dots and comma, a text as it stands.
std::string printed(const Value& value, std::string_view name, std::string_view expected,
                    Reading& reading) {
  if (value.number() != nullptr) return grouped(*value.number());
  if (value.text() == nullptr) {
    report_wrong_type(value, name, expected, reading);
  } else if (value.text()->empty()) {
    reading.diagnostics.report(Message::empty_value, value.where, {std::string(name)});
  } else {
    return *value.text();
  }
  return {};
}

// A number that stands alone needs no object: "value" is only for one with a count beside it.
void check_bounds(const Fields& fields) {
  fields.exclude("over", "at-least");
  fields.exclude("value", "over");
  fields.exclude("value", "at-least");
  fields.together("value", "count");
  if (fields.has("value") || fields.has("over") || fields.has("at-least")) return;
  if (fields.has("count")) fields.need("value");
  if (!fields.has("count")) fields.need_either("over", "at-least");
}

TargetValue read_target_value(const Member& year, Reading& reading) {
  using Bound = TargetValue::Bound;
  TargetValue target;
  target.where = year.value.where;
  if (year.value.object() == nullptr) {
    target.text = printed(year.value, year.key, "target-value", reading);
    return target;
  }
  const Fields fields(year.value, year.key, bounded_value_keys, reading);
  check_bounds(fields);
  target.bound = fields.has("over")       ? Bound::over
                 : fields.has("at-least") ? Bound::at_least
                                          : Bound::none;
  for (const std::string_view key : {"value", "at-least", "over"}) {
    const Value* value = fields.find(key);
    if (value != nullptr) target.text = printed(*value, key, "number-or-text", reading);
  }
  target.count = fields.text("count");
  return target;
}

Target read_target(const Value& value, Reading& reading) {
  const Fields fields(value, "targets", target_keys, reading);
  Target target;
  fields.need("id");
  target.id = fields.id();
  target.text = fields.markup("text");
  target.unit = fields.text("unit");
  if (const Value* values = fields.need("values")) {
    target.values = read_target_values(*values, "values", reading);
  }
  target.scope = fields.words("scope", level_words);
  target.of = fields.id("of");
  return target;
}

}  // namespace

std::map<std::string, TargetValue> read_target_values(const Value& years, std::string_view name,
                                                      Reading& reading) {
  std::map<std::string, TargetValue> values;
  if (years.object() == nullptr) {
    report_wrong_type(years, name, "object", reading);
    return values;
  }
  for (const Member& year : *years.object()) {
    if (!is_year(year.key)) {
      reading.diagnostics.report(Message::bad_year, year.where, {year.key});
    }
    values.emplace(year.key, read_target_value(year, reading));
  }
  return values;
}

std::vector<Target> read_targets(const Fields& plan) {
  std::vector<Target> targets;
  std::map<std::string, Location> ids;
  for (const Value& entry : plan.list("targets")) {
    targets.push_back(read_target(entry, plan.reading()));
    const std::string& id = targets.back().id;
    if (id.empty()) continue;
    const auto [first, is_new] = ids.emplace(id, entry.find("id")->where);
    if (!is_new) report_taken_id(id, entry.find("id")->where, first->second, plan.reading());
  }
  return targets;
}

}  // namespace vanban
