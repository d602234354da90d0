#include "diag/messages.h"
#include "read/plan/keys.h"
#include "read/plan/parts.h"

namespace vanban {

namespace {

// The members of the object under a key whose keys are ids.
const Value::Object& members_of(const Fields& fields, std::string_view key) {
  static const Value::Object none;
  const Value* value = fields.find(key);
  if (value == nullptr) return none;
  if (value->object() == nullptr) {
    report_wrong_type(*value, key, "object", fields.reading());
    return none;
  }
  for (const Member& member : *value->object()) {
    check_id(member.key, member.where, fields.reading());
  }
  return *value->object();
}

CitationRecord read_citation(const Member& member, Reading& reading) {
  const Fields fields(member.value, member.key, citation_keys, reading);
  CitationRecord record;
  record.where = member.value.where;
  record.type = fields.needed_text("type");
  record.number = fields.text("number");
  record.date = fields.date("date");
  record.issuer = fields.text("issuer");
  record.title = fields.text("title");
  return record;
}

}  // namespace

std::map<std::string, CitationRecord> read_citations(const Fields& plan) {
  std::map<std::string, CitationRecord> citations;
  for (const Member& member : members_of(plan, "citations")) {
    citations.emplace(member.key, read_citation(member, plan.reading()));
  }
  return citations;
}

std::map<std::string, std::string> read_body_names(const Fields& plan) {
  std::map<std::string, std::string> names;
  for (const Member& member : members_of(plan, "bodies")) {
    const std::string* name = expect_text(member.value, member.key, plan.reading());
    if (name == nullptr) continue;
    if (name->empty()) {
      plan.reading().diagnostics.report(Message::empty_value, member.value.where, {member.key});
    }
    names.emplace(member.key, *name);
  }
  return names;
}

std::map<std::string, Markup> read_footnotes(const Fields& plan) {
  std::map<std::string, Markup> footnotes;
  for (const Member& member : members_of(plan, "footnotes")) {
    footnotes.emplace(member.key, read_markup(member.value, member.key, plan.reading()));
  }
  return footnotes;
}

}  // namespace vanban
