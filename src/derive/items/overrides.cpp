#include "derive/items/overrides.h"

#include "base/nearest.h"
#include "derive/items/address.h"
#include "model/item_text.h"

namespace vanban {

namespace {

using Action = Override::Action;

bool is_addition(Action action) {
  return action == Action::before || action == Action::after || action == Action::into;
}

// What is replaced or dropped is lost from sight; to keep or to add takes nothing away.
bool hides(Action action) {
  return action == Action::replace || action == Action::drop;
}

// Where the items of a plan stand, and their words.
class Whereabouts {
 public:
  explicit Whereabouts(const Plan& plan) {
    add(plan.body, "");
    for (std::size_t i = 0; i < plan.appendices.size(); ++i) {
      add(plan.appendices[i].content.items, address_of(plan.appendices[i], i));
    }
  }

  std::string address_now(const Override& change) const {
    const std::size_t slash = change.item.rfind('/');
    if (!change.was || slash == std::string::npos) return change.item;
    const auto known = words_.find(change.item);
    if (known != words_.end() && known->second == *change.was) return change.item;
    const std::string list = change.item.substr(0, slash + 1);
    for (auto place = words_.lower_bound(list); place != words_.end(); ++place) {
      if (!place->first.starts_with(list)) break;
      const bool is_of_list = place->first.find('/', list.size()) == std::string::npos;
      if (is_of_list && place->second == *change.was) return place->first;
    }
    return change.item;
  }

 private:
  void add(const std::vector<PlanItem>& items, const std::string& outer) {
    for (std::size_t i = 0; i < items.size(); ++i) {
      const std::string address = address_of(items[i], outer, i);
      words_.emplace(address, item_text(items[i]));
      add(items[i].items, address);
    }
  }

  std::map<std::string, std::string> words_;
};

}  // namespace

Overrides::Overrides(const Overlay& overlay, const Plan& parent) {
  if (overlay.overrides.empty()) return;
  const Whereabouts whereabouts(parent);
  for (const Override& change : overlay.overrides) {
    by_item_.emplace(whereabouts.address_now(change), &change);
  }
}

const Override* Overrides::change_of(const std::string& address) const {
  const auto [begin, end] = by_item_.equal_range(address);
  for (auto entry = begin; entry != end; ++entry) {
    if (!is_addition(entry->second->action)) return entry->second;
  }
  return nullptr;
}

std::vector<const Override*> Overrides::additions(const std::string& address, Action action) const {
  std::vector<const Override*> found;
  const auto [begin, end] = by_item_.equal_range(address);
  for (auto entry = begin; entry != end; ++entry) {
    if (entry->second->action == action) found.push_back(entry->second);
  }
  return found;
}

void Overrides::meet(const std::string& address, const PlanItem& item, Diagnostics& diagnostics) {
  met_.insert(address);
  const auto [begin, end] = by_item_.equal_range(address);
  if (begin == end) return;
  const std::string now = item_text(item);
  for (auto entry = begin; entry != end; ++entry) {
    const Override& change = *entry->second;
    if (change.was && *change.was != now) {
      diagnostics.report(Message::override_stale, change.where, {address, *change.was, now})
          .needed_by = item.where;
    } else if (!change.was && hides(change.action)) {
      diagnostics.report(Message::override_unremembered, change.where, {address});
      unremembered_.push_back({change.where, now});
    }
  }
}

void Overrides::report_orphans(Diagnostics& diagnostics) const {
  const std::vector<std::string> known(met_.begin(), met_.end());
  for (const auto& [address, change] : by_item_) {
    if (met_.contains(address)) continue;
    diagnostics
        .report(Message::override_orphaned, change->where, {address, change->was.value_or("")})
        .nearest = nearest(address, known);
  }
}

}  // namespace vanban
