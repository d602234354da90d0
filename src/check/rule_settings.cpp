#include "check/rule_settings.h"

#include <algorithm>
#include <set>

#include "diag/messages.h"

namespace vanban {

namespace {

std::vector<Message> rules_of(std::string_view codes) {
  std::vector<Message> rules;
  if (codes.empty()) return rules;
  for (int at = static_cast<int>(first_rule); at <= static_cast<int>(last_rule); ++at) {
    const auto rule = static_cast<Message>(at);
    if (text_of(rule).code.starts_with(codes)) rules.push_back(rule);
  }
  return rules;
}

}  // namespace

RuleSettings RuleSettings::errors_only() {
  return RuleSettings().only_errors();
}

RuleSettings RuleSettings::only_errors() const {
  RuleSettings settings = *this;
  settings.errors_only_ = true;
  return settings;
}

bool RuleSettings::set(std::string_view codes, Severity severity) {
  const std::vector<Message> rules = rules_of(codes);
  for (const Message rule : rules) settings_[rule] = {true, severity};
  return !rules.empty();
}

bool RuleSettings::turn_off(std::string_view codes) {
  const std::vector<Message> rules = rules_of(codes);
  for (const Message rule : rules) settings_[rule].is_on = false;
  return !rules.empty();
}

bool RuleSettings::keep_only(const std::vector<std::string_view>& codes) {
  std::set<Message> kept;
  bool are_known = true;
  for (const std::string_view code : codes) {
    const std::vector<Message> rules = rules_of(code);
    are_known = are_known && !rules.empty();
    kept.insert(rules.begin(), rules.end());
  }
  for (const Message rule : rules_of("C")) {
    if (!kept.contains(rule)) settings_[rule].is_on = false;
  }
  return are_known;
}

std::optional<Severity> RuleSettings::severity_of(Message rule) const {
  const auto found = settings_.find(rule);
  const bool is_on = found == settings_.end() || found->second.is_on;
  if (!is_on) return std::nullopt;
  const Severity own = text_of(rule).severity;
  const Severity severity = found == settings_.end() ? own : found->second.severity.value_or(own);
  if (errors_only_ && severity != Severity::error) return std::nullopt;
  return severity;
}

}  // namespace vanban
