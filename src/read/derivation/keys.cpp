#include "read/derivation/keys.h"

#include <array>

namespace vanban {

namespace {

template <class... Keys>
constexpr auto list(Keys... keys) {
  return std::array<std::string_view, sizeof...(Keys)>{keys...};
}

constexpr auto of_rules =
    list("bases", "sections", "roles", "facts", "wordings", "titles", "suggestions", "leftovers",
         "subordinates", "days-before", "symbol", "recipients", "signatures", "$schema");
constexpr auto of_bases =
    list("left-out-openings", "left-out-types", "left-out-issuers", "verbs", "superior");
constexpr auto of_roles =
    list("purpose", "viewpoint", "objectives", "tasks", "funding", "organisation", "reporting");
constexpr auto of_issuers = list("openings", "from");
constexpr auto of_section = list("role", "levels", "types", "from", "to");
constexpr auto of_fact = list("name", "words", "assumptions");
constexpr auto of_assumptions = list("province", "district", "commune");
constexpr auto of_wording =
    list("phrase", "replacement", "without", "levels", "types", "from", "to");
constexpr auto of_leftover = list("phrase", "levels", "types", "from", "to");
constexpr auto of_recipients = list("recipients", "levels", "types", "from", "to");
constexpr auto of_generated = list("superior-lead", "bodies", "note");
constexpr auto of_signature = list("position", "levels", "types", "from", "to");

}  // namespace

const ObjectKeys rules_keys = {"derivation-rules", of_rules};
const ObjectKeys roles_keys = {"derivation-rule", of_roles};
const ObjectKeys bases_rule_keys = {"derivation-rule", of_bases};
const ObjectKeys issuers_rule_keys = {"derivation-rule", of_issuers};
const ObjectKeys section_rule_keys = {"derivation-rule", of_section};
const ObjectKeys fact_rule_keys = {"derivation-rule", of_fact};
const ObjectKeys assumptions_keys = {"derivation-rule", of_assumptions};
const ObjectKeys wording_rule_keys = {"derivation-rule", of_wording};
const ObjectKeys leftover_rule_keys = {"derivation-rule", of_leftover};
const ObjectKeys recipients_rule_keys = {"derivation-rule", of_recipients};
const ObjectKeys generated_recipient_keys = {"derivation-rule", of_generated};
const ObjectKeys signature_rule_keys = {"derivation-rule", of_signature};

std::vector<RuleObject> all_rule_objects() {
  return {{"rules", &rules_keys},
          {"roles", &roles_keys},
          {"bases", &bases_rule_keys},
          {"left-out-issuers", &issuers_rule_keys},
          {"section", &section_rule_keys},
          {"fact", &fact_rule_keys},
          {"assumptions", &assumptions_keys},
          {"wording", &wording_rule_keys},
          {"leftover", &leftover_rule_keys},
          {"recipients", &recipients_rule_keys},
          {"generated-recipient", &generated_recipient_keys},
          {"signature", &signature_rule_keys}};
}

}  // namespace vanban
