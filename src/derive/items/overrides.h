// The changes that an overlay makes to items, looked up by the address of the parent's item. An
// item without id may have moved in its list since: then the one with the words remembered is
// meant.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "derive/derive.h"

namespace vanban {

class Overrides {
 public:
  Overrides(const Overlay& overlay, const Plan& parent);

  // The one that says what becomes of the item: replace, drop or keep. Null if none does.
  const Override* change_of(const std::string& address) const;
  // Those that add items before, after or into it.
  std::vector<const Override*> additions(const std::string& address, Override::Action action) const;

  // To be called for each item of the parent: reports overrides made to other words than it has
  // now (override_stale) or that do not say to which (override_unremembered).
  void meet(const std::string& address, const PlanItem& item, Diagnostics& diagnostics);

  // Those of items that the parent has no more (override_orphaned).
  void report_orphans(Diagnostics& diagnostics) const;

  const std::vector<Unremembered>& unremembered() const { return unremembered_; }

 private:
  const Override** find_change(const std::string& address);

  std::multimap<std::string, const Override*> by_item_;
  std::vector<const Override*> orphans_;  // what they were made to is another item now
  std::set<std::string> met_;             // addresses
  std::vector<Unremembered> unremembered_;
};

}  // namespace vanban
