// The keys of every object in a plan file (docs/plan.md).
#pragma once

#include <vector>

#include "read/object_keys.h"

namespace vanban {

extern const ObjectKeys plan_keys, attachment_keys, issuer_keys, drafter_keys, citation_keys,
    bases_keys, basis_keys, target_keys, bounded_value_keys, section_keys, item_keys, concerns_keys,
    table_keys, column_keys, cell_keys, recipient_keys, signature_keys, position_keys,
    appendix_keys;

// All of them and the keys of a partial date, for the test that compares them with the schema.
std::vector<const ObjectKeys*> all_plan_keys();

}  // namespace vanban
