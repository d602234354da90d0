// The keys of every object in a rule file (docs/derive.md).
#pragma once

#include <string_view>
#include <vector>

#include "read/object_keys.h"

namespace vanban {

extern const ObjectKeys rules_keys, roles_keys, bases_rule_keys, issuers_rule_keys,
    section_rule_keys, fact_rule_keys, assumptions_keys, wording_rule_keys, leftover_rule_keys,
    recipients_rule_keys, generated_recipient_keys, signature_rule_keys;

// Messages call most of these objects a rule; the schema has a name for each of them.
struct RuleObject {
  std::string_view name;  // in the schema
  const ObjectKeys* keys = nullptr;
};

// All of them, for the test that compares them with the schema.
std::vector<RuleObject> all_rule_objects();

}  // namespace vanban
