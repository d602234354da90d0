#include "read/plan/keys.h"
#include "read/plan/parts.h"

namespace vanban {

namespace {

PlanAppendix read_appendix(const Value& value, PlanReading& reading) {
  const Fields fields(value, "appendices", appendix_keys, reading);
  PlanAppendix appendix;
  appendix.id = reading.take_id(fields);
  appendix.title = fields.markup("title");
  appendix.landscape = fields.flag("landscape");
  appendix.concerns = read_concerns(fields);
  appendix.needs = fields.texts("needs");
  appendix.content.where = value.where;
  // An appendix holds what a section holds.
  read_content(fields, Marker::section, appendix.content, reading);
  return appendix;
}

}  // namespace

std::vector<PlanAppendix> read_appendices(const Fields& plan, PlanReading& reading) {
  std::vector<PlanAppendix> appendices;
  for (const Value& entry : plan.list("appendices")) {
    appendices.push_back(read_appendix(entry, reading));
  }
  return appendices;
}

std::vector<Plan> read_attachment(const Fields& plan, PlanReading& reading) {
  const Value* value = plan.find("attachment");
  if (value == nullptr) return {};
  const Fields fields(*value, "attachment", attachment_keys, reading);
  Plan attached;
  attached.where = value->where;
  attached.data = *value;
  attached.kind = fields.needed_text("kind");
  fields.markup("subject");
  attached.bases = read_bases(fields);
  attached.body = read_sections(fields, reading);
  attached.closing = fields.markups("closing");
  attached.appendices = read_appendices(fields, reading);
  return {std::move(attached)};
}

}  // namespace vanban
