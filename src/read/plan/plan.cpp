#include "read/plan.h"

#include <algorithm>
#include <set>
#include <utility>

#include "base/nearest.h"
#include "diag/messages.h"
#include "read/json.h"
#include "read/plan/keys.h"
#include "read/plan/parts.h"

namespace vanban {

namespace {

// Articles are the sections of a decision.
std::vector<PlanItem> read_body(const Fields& fields, PlanReading& reading) {
  fields.exclude("body", "articles");
  auto sections = read_sections(fields, reading);
  auto articles = read_items(fields, "articles", item_keys, Marker::article, reading);
  return std::move(sections.empty() ? articles : sections);
}

void check_footnotes(const Fields& fields, const Plan& plan, const Reading& reading) {
  std::set<std::string> used;
  std::vector<std::string> known;
  for (const auto& [id, text] : plan.footnotes) known.push_back(id);
  for (const FootnoteId& note : reading.notes) {
    used.insert(note.id);
    if (plan.footnotes.contains(note.id)) continue;
    reading.diagnostics.report(Message::unknown_footnote, note.where, {note.id}).nearest =
        nearest(note.id, known);
  }
  const Value* footnotes = fields.find("footnotes");
  if (footnotes == nullptr || footnotes->object() == nullptr) return;
  for (const Member& member : *footnotes->object()) {
    if (used.contains(member.key)) continue;
    reading.diagnostics.report(Message::unused_footnote, member.where, {member.key});
  }
}

Plan read_fields(const Value& data, PlanReading& reading) {
  const Fields fields(data, "plan", plan_keys, reading);
  Plan plan;
  plan.where = data.where;
  plan.kind = fields.needed_text("kind");
  fields.text("$schema");
  read_head(fields, plan);
  plan.citations = read_citations(fields);
  plan.bodies = read_body_names(fields);
  plan.footnotes = read_footnotes(fields);
  plan.bases = read_bases(fields);
  plan.targets = read_targets(fields);
  plan.deadlines = read_deadlines(fields);
  plan.body = read_body(fields, reading);
  plan.closing = fields.markups("closing");
  plan.recipients = read_recipients(fields);
  plan.signature = read_signature(fields);
  plan.appendices = read_appendices(fields, reading);
  plan.attachment = read_attachment(fields, reading);
  check_footnotes(fields, plan, reading);
  return plan;
}

}  // namespace

std::string PlanReading::take_id(const Fields& fields) {
  std::string id = fields.id();
  if (id.empty()) return id;
  const Location where = fields.find("id")->where;
  const auto [first, is_new] = ids.emplace(id, where);
  if (!is_new) report_taken_id(id, where, first->second, *this);
  return id;
}

std::optional<Plan> read_plan(Source source, Diagnostics& diagnostics) {
  Diagnostics found;
  std::optional<Value> data = read_json(source, found);
  std::optional<Plan> plan;
  if (data) {
    PlanReading reading{{found, {}}, {}};
    plan = read_fields(*data, reading);
    plan->data = std::move(*data);
  }
  diagnostics.add(found);
  if (found.has_errors()) return std::nullopt;
  return plan;
}

}  // namespace vanban
