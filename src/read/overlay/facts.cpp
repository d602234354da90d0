#include <utility>

#include "diag/messages.h"
#include "read/overlay/parts.h"
#include "read/plan/keys.h"

namespace vanban {

namespace {

constexpr int highest_count = 999'999;

// Whatever is null is not known yet, as if it were not there.
bool is_known(const Fields& fields, std::string_view key) {
  const Value* value = fields.find(key);
  return value != nullptr && !value->is_null();
}

// The members of the object under a key; none where it is not there or is no object.
const Value::Object& members_of(const Fields& fields, std::string_view key) {
  static const Value::Object none;
  if (!is_known(fields, key)) return none;
  const Value& value = *fields.find(key);
  if (value.object() != nullptr) return *value.object();
  report_wrong_type(value, key, "object", fields.reading());
  return none;
}

// The same where their keys are ids of the parent's: counts, functions, targets.
const Value::Object& members_by_id(const Fields& fields, std::string_view key) {
  const Value::Object& members = members_of(fields, key);
  for (const Member& member : members) check_id(member.key, member.where, fields.reading());
  return members;
}

std::optional<bool> read_answer(const Member& fact, Reading& reading) {
  if (fact.value.is_null()) return std::nullopt;
  if (fact.value.boolean() != nullptr) return *fact.value.boolean();
  report_wrong_type(fact.value, fact.key, "true-false-or-null", reading);
  return std::nullopt;
}

std::optional<std::string> read_body(const Member& body, Reading& reading) {
  if (body.value.is_null()) return std::nullopt;
  const std::string* name = expect_text(body.value, body.key, reading);
  if (name != nullptr && name->empty()) {
    reading.diagnostics.report(Message::empty_value, body.value.where, {body.key});
  }
  return name != nullptr ? *name : std::string();
}

}  // namespace

Facts read_facts(const Value& value, Reading& reading) {
  const Fields fields(value, "facts", facts_keys, reading);
  Facts facts;
  facts.where = value.where;
  fields.text("$schema");
  for (const Member& fact : members_of(fields, "has")) {
    facts.has.emplace(fact.key, read_answer(fact, reading));
  }
  for (const Member& fact : members_by_id(fields, "counts")) {
    if (fact.value.is_null()) continue;
    const auto count = read_whole_number(fact.value, fact.key, 0, highest_count, reading);
    if (count) facts.counts.emplace(fact.key, *count);
  }
  for (const Member& body : members_by_id(fields, "bodies")) {
    facts.bodies.emplace(body.key, read_body(body, reading));
  }
  for (const Member& target : members_by_id(fields, "targets")) {
    facts.targets.emplace(target.key, read_target_values(target.value, target.key, reading));
  }
  if (is_known(fields, "deadlines")) facts.deadlines = read_deadlines(fields);
  if (is_known(fields, "signature")) facts.signature = read_signature(fields);
  if (is_known(fields, "archive")) facts.archive = fields.texts("archive");
  return facts;
}

}  // namespace vanban
