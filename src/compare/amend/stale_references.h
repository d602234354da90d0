// Texts that stay as they are but name an item by a place that it no longer has once the document
// is amended: it went into another item, or another one has taken its id.
#pragma once

#include <vector>

#include "compare/amend/amended_places.h"
#include "compare/amend/units_of_change.h"

namespace vanban {

// By place in the version now, in order; texts that are quoted anyhow are not among them.
std::vector<int> stale_references(const Versions& versions, const std::vector<AmendedPlace>& places,
                                  const UnitsOfChange& units);

}  // namespace vanban
