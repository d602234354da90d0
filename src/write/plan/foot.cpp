#include "read/plan/parts.h"
#include "write/plan/parts.h"

namespace vanban {

namespace {

Value write_recipient(const PlanRecipient& recipient) {
  ObjectParts parts;
  parts.put_markup("name", recipient.name);
  parts.put_text("organ-id", recipient.organ_id);
  parts.put_markup("note", recipient.note);
  parts.put_markups("lines", recipient.lines);
  parts.put_texts("archive", recipient.archive);
  if (recipient.copies) parts.put("copies", value_of(static_cast<double>(*recipient.copies)));
  return parts.has_only("name") ? value_of(recipient.name) : value_of(parts.take());
}

Value::Object write_position(const Position& position) {
  ObjectParts parts;
  parts.put_text("title", position.title);
  if (position.capacity != Capacity::head) {
    parts.put_text("capacity", std::string(word_of(position.capacity, capacity_words)));
  }
  parts.put_text("head", position.head);
  parts.put_text("collective", position.collective);
  parts.put_text("deputy-of", position.deputy_of);
  parts.put_text("office", position.office);
  return parts.take();
}

}  // namespace

Value::List write_recipients(const std::vector<PlanRecipient>& recipients) {
  Value::List list;
  for (const PlanRecipient& recipient : recipients) list.push_back(write_recipient(recipient));
  return list;
}

Value::Object write_signature(const PlanSignature& signature) {
  ObjectParts parts;
  parts.put_text("name", signature.name);
  parts.put_object("position", write_position(signature.position));
  return parts.take();
}

}  // namespace vanban
