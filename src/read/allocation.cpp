#include "read/allocation.h"

#include <array>
#include <string_view>

#include "diag/messages.h"
#include "read/fields.h"
#include "read/json.h"

namespace vanban {

namespace {

constexpr auto allocation_key_list =
    std::to_array<std::string_view>({"targets", "weights", "$schema"});
const ObjectKeys allocation_keys{"allocation", allocation_key_list};

void read_weight(const Member& unit, Allocation& allocation, Reading& reading) {
  const double* weight = unit.value.number();
  if (weight == nullptr) return report_wrong_type(unit.value, unit.key, "number", reading);
  if (*weight < 0) {
    reading.diagnostics.report(Message::weight_below_zero, unit.value.where, {unit.key});
    return;
  }
  allocation.weights.emplace(unit.key, Allocation::Weight{*weight, unit.value.where});
}

// A total shared out once is shared out; twice is a slip.
void check_targets(const Value& targets, Reading& reading) {
  if (targets.list() == nullptr) return;
  std::map<std::string, Location> first;
  for (const Value& entry : *targets.list()) {
    if (entry.text() == nullptr || entry.text()->empty()) continue;
    if (!check_id(*entry.text(), entry.where, reading)) continue;
    const auto [known, is_new] = first.emplace(*entry.text(), entry.where);
    if (!is_new) report_taken_id(known->first, entry.where, known->second, reading);
  }
}

Allocation read_fields(const Value& data, Reading& reading) {
  const Fields fields(data, "allocation", allocation_keys, reading);
  Allocation allocation;
  allocation.where = data.where;
  fields.text("$schema");
  if (const Value* targets = fields.need("targets")) check_targets(*targets, reading);
  allocation.targets = fields.some_texts("targets");
  const Value* weights = fields.need("weights");
  if (weights == nullptr) return allocation;
  if (weights->object() == nullptr) {
    report_wrong_type(*weights, "weights", "object", reading);
    return allocation;
  }
  for (const Member& unit : *weights->object()) read_weight(unit, allocation, reading);
  return allocation;
}

}  // namespace

std::optional<Allocation> read_allocation(Source source, Diagnostics& diagnostics) {
  Diagnostics found;
  std::optional<Allocation> allocation;
  if (const std::optional<Value> data = read_json(source, found)) {
    Reading reading{found, {}};
    allocation = read_fields(*data, reading);
  }
  diagnostics.add(found);
  if (found.has_errors()) return std::nullopt;
  return allocation;
}

}  // namespace vanban
