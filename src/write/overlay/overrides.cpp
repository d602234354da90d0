#include "write/overlay/parts.h"
#include "write/plan/parts.h"

namespace vanban {

namespace {

using Action = Override::Action;

std::string_view word_of(Action action) {
  switch (action) {
    case Action::replace:
      return "replace";
    case Action::drop:
      return "drop";
    case Action::keep:
      return "keep";
    case Action::before:
      return "before";
    case Action::after:
      return "after";
    case Action::into:
      return "into";
  }
  return {};
}

Value write_override(const Override& change) {
  ObjectParts parts;
  parts.put_text(word_of(change.action), change.item);
  if (change.was) parts.put_text("was", *change.was);
  if (change.action == Action::replace) {
    for (const PlanItem& item : change.items) parts.put("with", write_item(item));
  } else {
    parts.put_list("add", write_items(change.items));
  }
  return value_of(parts.take());
}

}  // namespace

Value::List write_overrides(const std::vector<Override>& overrides) {
  Value::List list;
  for (const Override& change : overrides) list.push_back(write_override(change));
  return list;
}

}  // namespace vanban
