#include <array>
#include <string_view>
#include <utility>

#include "read/derivation.h"
#include "read/derivation/validity.h"
#include "read/json.h"
#include "read/plan/keys.h"
#include "read/plan/parts.h"

namespace vanban {

namespace {

constexpr int most_days = 365;

template <class... Keys>
constexpr auto list(Keys... keys) {
  return std::array<std::string_view, sizeof...(Keys)>{keys...};
}

constexpr auto of_rules = list("bases", "sections", "facts", "wordings", "suggestions", "leftovers",
                               "subordinates", "days-before", "recipients", "signatures");
constexpr auto of_bases =
    list("left-out-openings", "left-out-types", "left-out-issuers", "superior");
constexpr auto of_issuers = list("openings", "from");
constexpr auto of_section = list("role", "levels", "types", "from", "to");
constexpr auto of_fact = list("name", "words", "assumptions");
constexpr auto of_assumptions = list("province", "district", "commune");
constexpr auto of_wording = list("phrase", "replacement", "levels", "types", "from", "to");
constexpr auto of_leftover = list("phrase", "levels", "types", "from", "to");
constexpr auto of_recipients = list("recipients", "levels", "types", "from", "to");
constexpr auto of_generated = list("superior-lead", "bodies", "note");
constexpr auto of_signature = list("name", "position", "levels", "types", "from", "to");

const ObjectKeys rules_keys{"derivation-rules", of_rules};
const ObjectKeys bases_rule_keys{"derivation-rule", of_bases};
const ObjectKeys issuers_keys{"derivation-rule", of_issuers};
const ObjectKeys section_rule_keys{"derivation-rule", of_section};
const ObjectKeys fact_keys{"derivation-rule", of_fact};
const ObjectKeys assumptions_keys{"derivation-rule", of_assumptions};
const ObjectKeys wording_keys{"derivation-rule", of_wording};
const ObjectKeys leftover_keys{"derivation-rule", of_leftover};
const ObjectKeys recipients_rule_keys{"derivation-rule", of_recipients};
const ObjectKeys generated_keys{"derivation-rule", of_generated};
const ObjectKeys signature_rule_keys{"derivation-rule", of_signature};

BasesRules read_bases_rules(const Value& value, Reading& reading) {
  const Fields fields(value, "bases", bases_rule_keys, reading);
  BasesRules bases;
  bases.left_out_openings = fields.texts("left-out-openings");
  bases.left_out_types = fields.texts("left-out-types");
  for (const Value& entry : fields.list("left-out-issuers")) {
    const Fields issuers(entry, "left-out-issuers", issuers_keys, reading);
    bases.left_out_issuers.push_back(
        {issuers.some_texts("openings"), read_day(issuers, "from", 0)});
  }
  fields.need("superior");
  bases.superior = fields.markup("superior");
  return bases;
}

SectionRule read_section_rule(const Value& value, Reading& reading) {
  const Fields fields(value, "sections", section_rule_keys, reading);
  fields.need("role");
  return {fields.word("role", role_words).value_or(Role::none), read_validity(fields)};
}

FactRule read_fact_rule(const Value& value, Reading& reading) {
  const Fields fields(value, "facts", fact_keys, reading);
  FactRule fact{fields.needed_text("name"), fields.texts("words"), {}};
  const Value* assumptions = fields.find("assumptions");
  if (assumptions == nullptr) return fact;
  const Fields levels(*assumptions, "assumptions", assumptions_keys, reading);
  for (const Word<Level>& level : level_words) {
    if (levels.has(level.word)) fact.assumptions.emplace(level.meaning, levels.flag(level.word));
  }
  return fact;
}

WordingRule read_wording(const Value& value, Reading& reading) {
  const Fields fields(value, "wordings", wording_keys, reading);
  fields.need("replacement");
  return {fields.needed_text("phrase"), fields.markup("replacement"), read_validity(fields)};
}

LeftoverRule read_leftover(const Value& value, Reading& reading) {
  const Fields fields(value, "leftovers", leftover_keys, reading);
  return {fields.needed_text("phrase"), read_validity(fields)};
}

// One that is worked out, or one as plans write it.
RecipientRule read_recipient_rule(const Value& value, Reading& reading) {
  const bool generated = value.find("superior-lead") != nullptr || value.find("bodies") != nullptr;
  if (!generated) return {RecipientRule::Kind::written, read_recipient(value, reading)};
  const Fields fields(value, "recipients", generated_keys, reading);
  fields.exclude("superior-lead", "bodies");
  RecipientRule rule;
  rule.kind =
      fields.flag("bodies") ? RecipientRule::Kind::bodies : RecipientRule::Kind::superior_lead;
  rule.recipient.note = fields.markup("note");
  rule.recipient.name.where = value.where;
  return rule;
}

RecipientsRule read_recipients_rule(const Value& value, Reading& reading) {
  const Fields fields(value, "recipients", recipients_rule_keys, reading);
  RecipientsRule rule{{}, read_validity(fields)};
  for (const Value& entry : fields.list("recipients")) {
    rule.recipients.push_back(read_recipient_rule(entry, reading));
  }
  return rule;
}

SignatureRule read_signature_rule(const Value& value, Reading& reading) {
  const Fields fields(value, "signatures", signature_rule_keys, reading);
  return {read_signature_fields(fields), read_validity(fields)};
}

template <class Rule>
std::vector<Rule> read_rules(const Fields& fields, std::string_view key,
                             Rule (*read)(const Value&, Reading&)) {
  std::vector<Rule> rules;
  for (const Value& entry : fields.list(key)) rules.push_back(read(entry, fields.reading()));
  return rules;
}

DerivationRules read_fields(const Value& data, Reading& reading) {
  const Fields fields(data, "derivation-rules", rules_keys, reading);
  DerivationRules rules;
  rules.where = data.where;
  if (const Value* bases = fields.need("bases")) rules.bases = read_bases_rules(*bases, reading);
  rules.sections = read_rules(fields, "sections", read_section_rule);
  rules.facts = read_rules(fields, "facts", read_fact_rule);
  rules.wordings = read_rules(fields, "wordings", read_wording);
  rules.suggestions = read_rules(fields, "suggestions", read_wording);
  rules.leftovers = read_rules(fields, "leftovers", read_leftover);
  rules.subordinates = fields.text("subordinates");
  rules.days_before = fields.whole_number("days-before", 0, most_days).value_or(0);
  rules.recipients = read_rules(fields, "recipients", read_recipients_rule);
  rules.signatures = read_rules(fields, "signatures", read_signature_rule);
  return rules;
}

}  // namespace

std::optional<DerivationRules> read_derivation_rules(Source source, Diagnostics& diagnostics) {
  Diagnostics found;
  std::optional<DerivationRules> rules;
  if (const std::optional<Value> data = read_json(source, found)) {
    Reading reading{found, {}};
    rules = read_fields(*data, reading);
  }
  diagnostics.add(found);
  if (found.has_errors()) return std::nullopt;
  return rules;
}

}  // namespace vanban
