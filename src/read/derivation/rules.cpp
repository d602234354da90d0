#include <algorithm>
#include <map>
#include <variant>

#include "diag/messages.h"
#include "read/derivation.h"
#include "read/derivation/keys.h"
#include "read/derivation/recipients.h"
#include "read/derivation/validity.h"
#include "read/json.h"
#include "read/plan/parts.h"

namespace vanban {

namespace {

constexpr int most_days = 365;
constexpr std::string_view superior_path = "cite.cap-tren";

// No other document stands in the basis that cites the superior's plan.
Markup read_superior(const Fields& fields) {
  fields.need("superior");
  Markup superior = fields.markup("superior");
  for (const MarkupPiece& piece : superior.pieces) {
    const auto* placeholder = std::get_if<Placeholder>(&piece);
    if (placeholder == nullptr || placeholder->path == superior_path) continue;
    fields.reading()
        .diagnostics.report(Message::unknown_placeholder, placeholder->where, {placeholder->path})
        .nearest = {std::string(superior_path)};
  }
  return superior;
}

BasesRules read_bases_rules(const Value& value, Reading& reading) {
  const Fields fields(value, "bases", bases_rule_keys, reading);
  BasesRules bases;
  bases.left_out_openings = fields.texts("left-out-openings");
  bases.left_out_types = fields.texts("left-out-types");
  for (const Value& entry : fields.list("left-out-issuers")) {
    const Fields issuers(entry, "left-out-issuers", issuers_rule_keys, reading);
    issuers.need("openings");
    bases.left_out_issuers.push_back(
        {issuers.some_texts("openings"), read_day(issuers, "from", 0)});
  }
  bases.verbs = fields.texts("verbs");
  bases.superior = read_superior(fields);
  return bases;
}

SectionRule read_section_rule(const Value& value, Reading& reading) {
  const Fields fields(value, "sections", section_rule_keys, reading);
  fields.need("role");
  return {fields.word("role", role_words).value_or(Role::none), read_validity(fields)};
}

std::map<Role, std::vector<std::string>> read_roles(const Value& value, Reading& reading) {
  const Fields fields(value, "roles", roles_keys, reading);
  std::map<Role, std::vector<std::string>> roles;
  for (const Word<Role>& role : role_words) {
    if (fields.has(role.word)) roles.emplace(role.meaning, fields.texts(role.word));
  }
  return roles;
}

FactRule read_fact_rule(const Value& value, Reading& reading) {
  const Fields fields(value, "facts", fact_rule_keys, reading);
  FactRule fact{fields.needed_text("name"), fields.texts("words"), {}};
  const Value* assumptions = fields.find("assumptions");
  if (assumptions == nullptr) return fact;
  const Fields levels(*assumptions, "assumptions", assumptions_keys, reading);
  for (const Word<Level>& level : level_words) {
    if (levels.has(level.word)) fact.assumptions.emplace(level.meaning, levels.flag(level.word));
  }
  return fact;
}

// What stays above "without" a fact that no rule knows would never stay above.
WordingRule read_wording(const Value& value, const std::vector<std::string>& known_facts,
                         Reading& reading) {
  const Fields fields(value, "wordings", wording_rule_keys, reading);
  fields.need("replacement");
  WordingRule rule{fields.needed_text("phrase"), fields.markup("replacement"),
                   fields.text("without"), read_validity(fields)};
  const bool is_known = std::ranges::find(known_facts, rule.without) != known_facts.end();
  if (!rule.without.empty() && !is_known) fields.report_unknown_word("without", known_facts);
  return rule;
}

LeftoverRule read_leftover(const Value& value, Reading& reading) {
  const Fields fields(value, "leftovers", leftover_rule_keys, reading);
  return {fields.needed_text("phrase"), read_validity(fields)};
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

std::vector<WordingRule> read_wordings(const Fields& fields, std::string_view key,
                                       const std::vector<FactRule>& facts) {
  std::vector<std::string> known_facts;
  known_facts.reserve(facts.size());
  for (const FactRule& fact : facts) known_facts.push_back(fact.name);
  std::vector<WordingRule> wordings;
  for (const Value& entry : fields.list(key)) {
    wordings.push_back(read_wording(entry, known_facts, fields.reading()));
  }
  return wordings;
}

// Of two rules about one fact the second would be lost.
void check_fact_names(const Fields& fields) {
  std::map<std::string, Location> first;
  const Value* facts = fields.find("facts");
  if (facts == nullptr || facts->list() == nullptr) return;
  for (const Value& entry : *facts->list()) {
    const Value* name = entry.find("name");
    if (name == nullptr || name->text() == nullptr || name->text()->empty()) continue;
    const auto [known, is_new] = first.emplace(*name->text(), name->where);
    if (!is_new) report_taken_id(known->first, name->where, known->second, fields.reading());
  }
}

// There are no footnotes in rules.
void check_notes(const Reading& reading) {
  for (const FootnoteId& note : reading.notes) {
    reading.diagnostics.report(Message::unknown_footnote, note.where, {note.id});
  }
}

DerivationRules read_fields(const Value& data, Reading& reading) {
  const Fields fields(data, "derivation-rules", rules_keys, reading);
  DerivationRules rules;
  rules.where = data.where;
  fields.text("$schema");
  if (const Value* bases = fields.need("bases")) rules.bases = read_bases_rules(*bases, reading);
  rules.sections = read_rules(fields, "sections", read_section_rule);
  rules.facts = read_rules(fields, "facts", read_fact_rule);
  if (const Value* roles = fields.find("roles")) rules.roles = read_roles(*roles, reading);
  rules.wordings = read_wordings(fields, "wordings", rules.facts);
  rules.titles = read_wordings(fields, "titles", rules.facts);
  rules.suggestions = read_wordings(fields, "suggestions", rules.facts);
  rules.leftovers = read_rules(fields, "leftovers", read_leftover);
  rules.subordinates = fields.id("subordinates");
  rules.days_before = fields.whole_number("days-before", 0, most_days).value_or(0);
  rules.symbol = fields.text("symbol");
  rules.recipients = read_rules(fields, "recipients", read_recipients_rule);
  rules.signatures = read_rules(fields, "signatures", read_signature_rule);
  check_fact_names(fields);
  check_notes(reading);
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
