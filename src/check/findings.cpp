#include "check/findings.h"

#include <algorithm>
#include <utility>

#include "check/rule_pages.h"

namespace vanban {

bool Findings::wants_any(std::initializer_list<Message> rules) const {
  return std::ranges::any_of(rules, [&](Message rule) { return wants(rule); });
}

bool Findings::wants_any(Message first, Message last) const {
  for (int rule = static_cast<int>(first); rule <= static_cast<int>(last); ++rule) {
    if (wants(static_cast<Message>(rule))) return true;
  }
  return false;
}

void Findings::report(Diagnostic finding) {
  const auto severity = settings_.severity_of(finding.message);
  if (!severity) return;
  finding.severity = severity;
  if (const RulePage* page = page_of(finding.message)) finding.clause = page->clause;
  diagnostics_.report(std::move(finding));
}

}  // namespace vanban
