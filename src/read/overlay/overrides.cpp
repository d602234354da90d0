#include <algorithm>
#include <array>

#include "diag/messages.h"
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

// The one key that says what is to be done, and to which item. Null if there is none.
const Word<Action>* read_action(const Fields& fields, Override& change) {
  const Word<Action>* found = nullptr;
  for (const Word<Action>& action : actions) {
    if (!fields.has(action.word)) continue;
    if (found != nullptr) {
      fields.exclude(found->word, action.word);
      continue;
    }
    found = &action;
    change.action = action.meaning;
    change.item = fields.text(action.word);
  }
  if (found == nullptr) {
    fields.reading().diagnostics.report(Message::override_without_aim, fields.where());
  }
  return found;
}

// Markers are those of the list that the items come to stand in. What their texts call, footnotes
// and citations, may be the parent's; merging the child finds what is neither's.
void read_replacement(const Fields& fields, Override& change, PlanReading& reading) {
  const Value* with = fields.need("with");
  if (with == nullptr) return;
  change.items.push_back(read_item(*with, "with", section_keys, Marker::none, reading));
}

void read_additions(const Fields& fields, Override& change, PlanReading& reading) {
  const Value* items = fields.need("add");
  if (items == nullptr) return;
  if (items->list() != nullptr && items->list()->empty()) {
    reading.diagnostics.report(Message::empty_value, items->where, {"add"});
  }
  change.items = read_items(fields, "add", section_keys, Marker::none, reading);
}

// The words of an item without any, a table of empty cells, are empty.
std::optional<std::string> read_words_then(const Fields& fields) {
  const Value* was = fields.find("was");
  if (was == nullptr) return std::nullopt;
  const std::string* words = expect_text(*was, "was", fields.reading());
  return words != nullptr ? std::optional(*words) : std::nullopt;
}

Override read_override(const Value& value, PlanReading& reading) {
  const Fields fields(value, "overrides", override_keys, reading);
  Override change;
  change.where = value.where;
  if (!fields.is_object()) return change;
  change.was = read_words_then(fields);
  const Word<Action>* action = read_action(fields, change);
  if (action == nullptr) return change;
  if (action->meaning == Action::replace) {
    read_replacement(fields, change, reading);
  } else {
    fields.exclude(action->word, "with");
  }
  if (is_addition(action->meaning)) {
    read_additions(fields, change, reading);
  } else {
    fields.exclude(action->word, "add");
  }
  return change;
}

// Items can be added to one place many times; of two changes of an item one would be lost.
void check_doubled(const std::vector<Override>& overrides, const Reading& reading) {
  for (auto later = overrides.begin(); later != overrides.end(); ++later) {
    if (later->item.empty() || is_addition(later->action)) continue;
    const auto first = std::find_if(overrides.begin(), later, [&](const Override& change) {
      return change.item == later->item && !is_addition(change.action);
    });
    if (first == later) continue;
    const std::size_t line = line_column(*first->where.source, first->where.offset).line;
    reading.diagnostics.report(Message::override_doubled, later->where,
                               {later->item, std::to_string(line)});
  }
}

}  // namespace

std::vector<Override> read_overrides(const Fields& overlay, PlanReading& reading) {
  std::vector<Override> overrides;
  for (const Value& entry : overlay.list("overrides")) {
    overrides.push_back(read_override(entry, reading));
  }
  check_doubled(overrides, reading);
  return overrides;
}

}  // namespace vanban
