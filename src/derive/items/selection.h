// What of the parent concerns the child at all: by level and type (`for`), by what the unit has
// (`needs`), by the role of sections (rules), and targets by their scope.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "derive/context.h"

namespace vanban {

// Why something stays above: a term of diag/terms.h and its arguments.
struct Reason {
  std::string term;
  std::vector<std::string> arguments;
};

class Selection {
 public:
  explicit Selection(const Context& context) : context_(context) {}

  // Nothing if the item goes down. Reports facts that are not known (fact_not_known, each once); an
  // item that needs such a fact goes down. `address` is the item's.
  std::optional<Reason> why_left_out(const PlanItem& item, const std::string& address);
  std::optional<Reason> why_left_out(const Concerns& concerns,
                                     const std::vector<std::string>& needs,
                                     const std::string& address, const Location& where);

  // Whether goals for this target are the child's; one that is not known is.
  bool goes_down(std::string_view target) const;

  // What the unit has, by the facts or, where they are silent, by assumption.
  std::optional<bool> has(const std::string& fact) const;

  // Facts that neither rules nor the parent ask for (unknown_fact).
  void report_unknown_facts() const;

 private:
  template <class Members>
  void report_unknown(const Members& members, const std::vector<std::string>& known) const;

  const Context& context_;
  std::set<std::string> unknown_;  // facts that items need, already reported
};

}  // namespace vanban
