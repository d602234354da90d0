#include <array>

#include "read/overlay/parts.h"

namespace vanban {

namespace {

constexpr auto of_overlay = std::to_array<std::string_view>(
    {"parent",     "unit",        "in",         "number",    "symbol",      "place",
     "date",       "subject",     "urgency",    "draft",     "circulation", "drafter",
     "contact",    "dates",       "facts",      "citations", "bases",       "closing",
     "recipients", "suggestions", "allocation", "overrides", "$schema"});
constexpr auto of_facts = std::to_array<std::string_view>(
    {"has", "counts", "bodies", "targets", "deadlines", "signature", "archive", "$schema"});
constexpr auto of_override = std::to_array<std::string_view>(
    {"replace", "drop", "keep", "before", "after", "into", "with", "add", "was"});

}  // namespace

const ObjectKeys overlay_keys = {"overlay", of_overlay};
const ObjectKeys facts_keys = {"facts", of_facts};
const ObjectKeys override_keys = {"override", of_override};

std::vector<const ObjectKeys*> all_overlay_keys() {
  return {&overlay_keys, &facts_keys, &override_keys};
}

}  // namespace vanban
