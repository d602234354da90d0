#include <fmt/format.h>

#include "write/plan/parts.h"

namespace vanban {

Value write_date(const Date& date) {
  if (is_complete(date)) {
    return value_of(fmt::format("{:04}-{:02}-{:02}", date.year, *date.month, *date.day));
  }
  ObjectParts parts;
  parts.put("year", value_of(static_cast<double>(date.year)));
  if (date.month) parts.put("month", value_of(static_cast<double>(*date.month)));
  if (date.day) parts.put("day", value_of(static_cast<double>(*date.day)));
  return value_of(parts.take());
}

Value::Object write_citations(const std::map<std::string, CitationRecord>& citations) {
  Value::Object members;
  for (const auto& [id, record] : citations) {
    ObjectParts parts;
    parts.put_text("type", record.type);
    parts.put_text("number", record.number);
    // A date that is blank all over is one left out.
    if (record.date && record.date->year > 0) parts.put("date", write_date(*record.date));
    parts.put_text("issuer", record.issuer);
    parts.put_text("title", record.title);
    members.push_back({id, {}, value_of(parts.take())});
  }
  return members;
}

Value::Object write_deadlines(const std::map<std::string, YearlyDay>& deadlines) {
  ObjectParts parts;
  for (const auto& [id, day] : deadlines) {
    parts.put_text(id, fmt::format("{:02}-{:02}", day.month, day.day));
  }
  return parts.take();
}

}  // namespace vanban
