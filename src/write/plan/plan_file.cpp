#include "write/plan/plan_file.h"

#include "write/json.h"
#include "write/plan/parts.h"

namespace vanban {

namespace {

Value::Object write_bodies(const std::map<std::string, std::string>& bodies) {
  ObjectParts parts;
  for (const auto& [function, name] : bodies) parts.put_text(function, name);
  return parts.take();
}

Value::Object write_footnotes(const std::map<std::string, Markup>& footnotes) {
  ObjectParts parts;
  for (const auto& [id, text] : footnotes) parts.put_markup(id, text);
  return parts.take();
}

// Articles are the sections of a decision.
std::string_view key_of_body(const std::vector<PlanItem>& body) {
  return !body.empty() && body.front().marker == Marker::article ? "articles" : "body";
}

void put_body(const Plan& plan, ObjectParts& parts) {
  if (plan.bases) parts.put("bases", value_of(write_bases(*plan.bases)));
  parts.put_list("targets", write_targets(plan.targets));
  parts.put_object("deadlines", write_deadlines(plan.deadlines));
  parts.put_object("footnotes", write_footnotes(plan.footnotes));
  if (!plan.body.empty()) {
    parts.put_text("list", std::string(marker_word(plan.body.front().marker)));
  }
  parts.put_list(key_of_body(plan.body), write_items(plan.body));
  parts.put_markups("closing", plan.closing);
}

}  // namespace

std::string write_plan_file(const Plan& plan) {
  ObjectParts parts;
  put_head(plan, parts);
  parts.put_object("bodies", write_bodies(plan.bodies));
  parts.put_object("citations", write_citations(plan.citations));
  put_body(plan, parts);
  parts.put_list("recipients", write_recipients(plan.recipients));
  if (plan.signature) parts.put_object("signature", write_signature(*plan.signature));
  for (const Plan& attached : plan.attachment) {
    parts.put_object("attachment", write_attachment(attached));
  }
  parts.put_list("appendices", write_appendices(plan.appendices));
  return json_open_object(parts.take()) + "\n";
}

std::string write_item_text(const PlanItem& item, std::size_t indent) {
  return json_text(write_item(item), indent, indent);
}

Value::Object write_attachment(const Plan& attached) {
  ObjectParts parts;
  parts.put_text("kind", attached.kind);
  put_data(attached, "subject", parts);
  put_body(attached, parts);
  parts.put_list("appendices", write_appendices(attached.appendices));
  return parts.take();
}

}  // namespace vanban
