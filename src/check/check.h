// The rules of documents: what văn thư would send a draft back for. Made once from the data of the
// installation, then asked for any number of documents, by several threads if need be.
#pragma once

#include <memory>
#include <vector>

#include "check/checked_document.h"
#include "check/rule_settings.h"
#include "diag/diagnostic.h"
#include "model/check_words.h"
#include "model/derivation_rules.h"
#include "units/body_table.h"
#include "units/unit_table.h"

namespace vanban {

// What the rules look things up in; outlives the checker.
struct CheckSources {
  const UnitTable& units;
  const BodyTable& bodies;
  const CheckWords& words;
  const DerivationRules& rules;
};

class Checker {
 public:
  explicit Checker(const CheckSources& sources);
  ~Checker();

  // Reports every finding of the rules that the settings ask for.
  void check(const CheckedDocument& document, const RuleSettings& settings,
             Diagnostics& diagnostics) const;
  // What documents say of the same thing in different words.
  void compare(const std::vector<const CheckedDocument*>& documents, const RuleSettings& settings,
               Diagnostics& diagnostics) const;

 private:
  struct Families;
  std::unique_ptr<const Families> families_;
};

}  // namespace vanban
