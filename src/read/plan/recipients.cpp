#include "read/plan/keys.h"
#include "read/plan/parts.h"

namespace vanban {

namespace {

constexpr int most_copies = 99'999;

}  // namespace

PlanRecipient read_recipient(const Value& value, Reading& reading) {
  PlanRecipient recipient;
  if (value.text() != nullptr) {
    recipient.name = read_markup(value, "recipients", reading);
    return recipient;
  }
  recipient.name.where = value.where;
  if (value.object() == nullptr) {
    report_wrong_type(value, "recipients", "text-or-object", reading);
    return recipient;
  }
  const Fields fields(value, "recipients", recipient_keys, reading);
  fields.need_either("name", "archive");
  fields.exclude("name", "archive");
  fields.together("note", "name");
  fields.together("organ-id", "name");
  fields.together("lines", "name");
  fields.together("copies", "archive");
  if (fields.has("name")) recipient.name = fields.markup("name");
  recipient.note = fields.markup("note");
  recipient.organ_id = fields.text("organ-id");
  recipient.lines = fields.markups("lines");
  recipient.archive = fields.some_texts("archive");
  recipient.copies = fields.whole_number("copies", 1, most_copies);
  return recipient;
}

std::vector<PlanRecipient> read_recipients(const Fields& plan) {
  std::vector<PlanRecipient> recipients;
  for (const Value& entry : plan.list("recipients")) {
    recipients.push_back(read_recipient(entry, plan.reading()));
  }
  return recipients;
}

}  // namespace vanban
