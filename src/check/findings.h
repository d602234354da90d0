// Where rules report what they found. Rules that an installation has turned off, or that nobody
// asked for in this run, are not reported; `wants` saves the work of looking.
#pragma once

#include "check/rule_settings.h"
#include "diag/diagnostic.h"

namespace vanban {

class Findings {
 public:
  // Both outlive it.
  Findings(const RuleSettings& settings, Diagnostics& diagnostics)
      : settings_(settings), diagnostics_(diagnostics) {}

  bool wants(Message rule) const { return settings_.severity_of(rule).has_value(); }
  // True if any of them is wanted.
  bool wants_any(std::initializer_list<Message> rules) const;
  // True if one of those from the first to the last is.
  bool wants_any(Message first, Message last) const;

  // With the rule's clause and the installation's severity.
  void report(Diagnostic finding);

 private:
  const RuleSettings& settings_;
  Diagnostics& diagnostics_;
};

}  // namespace vanban
