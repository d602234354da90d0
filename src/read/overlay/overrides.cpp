#include <array>

#include "read/overlay/parts.h"
#include "read/plan/keys.h"

namespace vanban {

namespace {

using Action = Override::Action;

constexpr auto actions = std::to_array<Word<Action>>({{"replace", Action::replace},
                                                      {"drop", Action::drop},
                                                      {"keep", Action::keep},
                                                      {"before", Action::before},
                                                      {"after", Action::after},
                                                      {"into", Action::into}});

// The one key that says what is to be done, and to which item.
void read_action(const Fields& fields, Override& change) {
  const Word<Action>* found = nullptr;
  for (const Word<Action>& action : actions) {
    if (!fields.has(action.word)) continue;
    if (found != nullptr) fields.exclude(found->word, action.word);
    found = &action;
  }
  if (found == nullptr) return fields.need_either("replace", "drop");
  change.action = found->meaning;
  change.item = fields.needed_text(found->word);
}

// Markers are those of the list that the items come to stand in.
void read_items_of(const Fields& fields, Override& change, PlanReading& reading) {
  if (change.action == Action::replace) {
    if (const Value* with = fields.need("with")) {
      change.items.push_back(read_item(*with, "with", section_keys, Marker::none, reading));
    }
  } else {
    fields.together("with", "replace");
  }
  const bool adds = change.action == Action::before || change.action == Action::after ||
                    change.action == Action::into;
  if (adds) {
    fields.need("add");
    change.items = read_items(fields, "add", section_keys, Marker::none, reading);
  } else if (fields.has("add")) {
    fields.need_either("before", "after");
  }
}

Override read_override(const Value& value, PlanReading& reading) {
  const Fields fields(value, "overrides", override_keys, reading);
  Override change;
  change.where = value.where;
  if (!fields.is_object()) return change;
  read_action(fields, change);
  read_items_of(fields, change, reading);
  if (fields.has("was")) change.was = fields.text("was");
  return change;
}

}  // namespace

std::vector<Override> read_overrides(const Fields& overlay, PlanReading& reading) {
  std::vector<Override> overrides;
  for (const Value& entry : overlay.list("overrides")) {
    overrides.push_back(read_override(entry, reading));
  }
  return overrides;
}

}  // namespace vanban
