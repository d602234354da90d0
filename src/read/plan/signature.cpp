#include <array>

#include "diag/messages.h"
#include "read/plan/keys.h"
#include "read/plan/parts.h"

namespace vanban {

namespace {

constexpr auto capacities =
    std::to_array<Word<Capacity>>({{"head", Capacity::head},
                                   {"acting", Capacity::acting},
                                   {"deputy", Capacity::deputy},
                                   {"by-order", Capacity::by_order},
                                   {"by-authorisation", Capacity::by_authorisation}});

bool signs_for_another(Capacity capacity) {
  return capacity != Capacity::head && capacity != Capacity::acting;
}

// Whoever signs KT., TL. or TUQ. signs for somebody (Phụ lục I, II.7b).
void check_head(const Fields& fields, Capacity capacity) {
  if (!signs_for_another(capacity)) {
    return fields.only_where("head", "capacity", "deputy, by-order, by-authorisation");
  }
  if (fields.has("head")) return;
  fields.reading().diagnostics.report(Message::key_needs_key, fields.find("capacity")->where,
                                      {"capacity: " + fields.text("capacity"), "head"});
}

void check_capacity(const Fields& fields, Capacity capacity) {
  check_head(fields, capacity);
  if (capacity != Capacity::by_order) fields.only_where("deputy-of", "capacity", "by-order");
}

Position read_position(const Value& value, Reading& reading) {
  const Fields fields(value, "position", position_keys, reading);
  Position position;
  position.title = fields.needed_text("title");
  const auto capacity = fields.word("capacity", WordTable<Capacity>(capacities));
  position.capacity = capacity.value_or(Capacity::head);
  position.head = fields.text("head");
  position.collective = fields.text("collective");
  position.deputy_of = fields.text("deputy-of");
  position.office = fields.text("office");
  if (capacity || !fields.has("capacity")) check_capacity(fields, position.capacity);
  return position;
}

}  // namespace

const WordTable<Capacity> capacity_words = capacities;

std::optional<PlanSignature> read_signature(const Fields& plan) {
  const Value* value = plan.find("signature");
  if (value == nullptr) return std::nullopt;
  return read_signature_fields(Fields(*value, "signature", signature_keys, plan.reading()));
}

PlanSignature read_signature_fields(const Fields& fields) {
  PlanSignature signature;
  signature.where = fields.where();
  signature.name = fields.text("name");
  if (const Value* position = fields.need("position")) {
    signature.position = read_position(*position, fields.reading());
  }
  return signature;
}

}  // namespace vanban
