// The parts of an overlay file, one function each.
#pragma once

#include <vector>

#include "model/overlay.h"
#include "read/plan/parts.h"

namespace vanban {

extern const ObjectKeys overlay_keys, facts_keys, override_keys;
extern const WordTable<bool> suggestion_words;

// The facts of a unit: what stands under "facts", or in a file of their own.
Facts read_facts(const Value& value, Reading& reading);
std::vector<Override> read_overrides(const Fields& overlay, PlanReading& reading);

// Of the value under a key; of the object if it has none.
Location place_of(const Fields& fields, std::string_view key);

// All kinds of objects that only overlays have, for the test that compares them with the schema.
std::vector<const ObjectKeys*> all_overlay_keys();

}  // namespace vanban
