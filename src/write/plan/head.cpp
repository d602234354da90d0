#include <array>

#include "read/plan/parts.h"
#include "write/plan/parts.h"

namespace vanban {

namespace {

// What placeholders take from the data, in the order in which plans are written.
constexpr auto before_date = std::to_array<std::string_view>({"symbol", "place"});
constexpr auto after_date = std::to_array<std::string_view>(
    {"subject", "urgency", "draft", "circulation", "drafter", "contact"});

}  // namespace

void put_data(const Plan& plan, std::string_view key, ObjectParts& parts) {
  const Value* value = plan.data.find(key);
  if (value != nullptr && !value->is_null()) parts.put(key, *value);
}

void put_head(const Plan& plan, ObjectParts& parts) {
  put_data(plan, "$schema", parts);
  parts.put_text("kind", plan.kind);
  if (plan.level) parts.put_text("level", std::string(word_of(*plan.level, level_words)));
  if (plan.issuer) parts.put_object("issuer", write_issuer(*plan.issuer));
  // A number that is null waits to be filled in.
  if (const Value* number = plan.data.find("number")) parts.put("number", *number);
  for (const std::string_view key : before_date) put_data(plan, key, parts);
  if (plan.date) parts.put("date", write_date(*plan.date));
  for (const std::string_view key : after_date) put_data(plan, key, parts);
  if (plan.long_dates) parts.put_text("dates", "long");
}

Value::Object write_issuer(const Issuer& issuer) {
  ObjectParts parts;
  parts.put_text("unit", issuer.unit);
  parts.put_text("in", issuer.in);
  parts.put_texts("name", issuer.name);
  parts.put_texts("superior", issuer.superior);
  parts.put_text("full-name", issuer.full_name);
  parts.put_text("organ-id", issuer.organ_id);
  return parts.take();
}

}  // namespace vanban
