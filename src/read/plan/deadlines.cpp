#include "diag/messages.h"
#include "read/plan/parts.h"

namespace vanban {

namespace {

std::optional<YearlyDay> read_day(const Member& deadline, Reading& reading) {
  const std::string* text = expect_text(deadline.value, deadline.key, reading);
  if (text == nullptr) return std::nullopt;
  const std::optional<Date> date = parse_yearly_day(*text);
  if (date) return YearlyDay{*date->month, *date->day};
  reading.diagnostics.report(Message::bad_yearly_day, deadline.value.where, {*text});
  return std::nullopt;
}

}  // namespace

std::map<std::string, YearlyDay> read_deadlines(const Fields& fields) {
  std::map<std::string, YearlyDay> deadlines;
  const Value* value = fields.find("deadlines");
  if (value == nullptr) return deadlines;
  if (value->object() == nullptr) {
    report_wrong_type(*value, "deadlines", "object", fields.reading());
    return deadlines;
  }
  for (const Member& deadline : *value->object()) {
    check_id(deadline.key, deadline.where, fields.reading());
    if (const auto day = read_day(deadline, fields.reading())) {
      deadlines.emplace(deadline.key, *day);
    }
  }
  return deadlines;
}

}  // namespace vanban
