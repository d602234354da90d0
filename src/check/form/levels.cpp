#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "check/form/headings.h"
#include "diag/messages.h"

namespace vanban {

namespace {

// The chains in use are I → 1 → a) → - → + and I → 1 → 1.1 → a) → -; dashes may stand under any
// of them.
bool skips_level(Marker outer, Marker inner) {
  switch (inner) {
    case Marker::decimal:
    case Marker::letter:
      return outer == Marker::section;
    case Marker::plus:
      return outer == Marker::section || outer == Marker::article || outer == Marker::number ||
             outer == Marker::decimal || outer == Marker::letter;
    case Marker::article:
    case Marker::section:
    case Marker::number:
    case Marker::dash:
    case Marker::none:
      return false;
  }
  return false;
}

bool is_counted(Marker marker) {
  return marker == Marker::number || marker == Marker::decimal || marker == Marker::letter;
}

class Levels {
 public:
  explicit Levels(Findings& findings) : findings_(findings) {}

  // `outer`: the item around it that has a marker; null if there is none.
  void check(const Item& item, const Item* outer) {
    if (item.marker != Marker::none) outer = &item;
    if (item.items.size() == 1 && is_counted(item.items.front().marker)) {
      report(Message::lone_item, item.items.front(), {item.items.front().label});
    }
    bool is_reported = false;
    for (const Item& inner : item.items) {
      if (!is_reported && outer != nullptr && skips_level(outer->marker, inner.marker)) {
        report(Message::level_jump, inner, {inner.label, outer->label});
        is_reported = true;
      }
      check(inner, outer);
    }
  }

 private:
  void report(Message rule, const Item& item, std::vector<std::string> arguments) {
    findings_.report({.message = rule, .arguments = std::move(arguments), .where = item.where});
  }

  Findings& findings_;
};

}  // namespace

void find_level_faults(const CheckedDocument& document, Findings& findings) {
  if (!findings.wants_any({Message::level_jump, Message::lone_item})) return;
  Levels levels(findings);
  for (const Part& part : document.document->parts) {
    for (const Block& block : part.blocks) {
      if (const auto* item = std::get_if<Item>(&block)) levels.check(*item, nullptr);
    }
  }
}

}  // namespace vanban
