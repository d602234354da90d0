#include "derive/items/overrides.h"

#include <algorithm>
#include <utility>

#include "base/nearest.h"
#include "derive/items/address.h"
#include "diag/messages.h"
#include "model/item_text.h"

namespace vanban {

namespace {

using Action = Override::Action;

// What is replaced or dropped is lost from sight; an item without id may move.
bool needs_memory(const Override& change) {
  return change.action == Action::replace || change.action == Action::drop ||
         change.item.find('/') != std::string::npos;
}

// Where the items of a plan stand. Few are asked for, so their words are put together only then.
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
    const auto says_that = [&](const PlanItem* item) { return item_text(*item) == *change.was; };
    const auto known = items_.find(change.item);
    if (known != items_.end() && says_that(known->second)) return change.item;
    const std::string list = change.item.substr(0, slash + 1);
    for (auto place = items_.lower_bound(list); place != items_.end(); ++place) {
      if (!place->first.starts_with(list)) break;
      const bool is_of_list = place->first.find('/', list.size()) == std::string::npos;
      if (is_of_list && says_that(place->second)) return place->first;
    }
    return change.item;
  }

 private:
  void add(const std::vector<PlanItem>& items, const std::string& outer) {
    for (std::size_t i = 0; i < items.size(); ++i) {
      const std::string address = address_of(items[i], outer, i);
      items_.emplace(address, &items[i]);
      add(items[i].items, address);
    }
  }

  std::map<std::string, const PlanItem*> items_;
};

}  // namespace

Overrides::Overrides(const Overlay& overlay, const Plan& parent) {
  if (overlay.overrides.empty()) return;
  const Whereabouts whereabouts(parent);
  for (const Override& change : overlay.overrides) {
    const std::string address = whereabouts.address_now(change);
    const bool has_moved = address != change.item;
    // Of two changes of one item the one that was made to it holds.
    if (is_addition(change.action) || change_of(address) == nullptr) {
      by_item_.emplace(address, &change);
    } else if (has_moved) {
      std::swap(*find_change(address), orphans_.emplace_back(&change));
    } else {
      orphans_.push_back(&change);
    }
  }
}

const Override** Overrides::find_change(const std::string& address) {
  const auto [begin, end] = by_item_.equal_range(address);
  const auto found = std::find_if(
      begin, end, [](const auto& entry) { return !is_addition(entry.second->action); });
  return found != end ? &found->second : nullptr;
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
    } else if (!change.was && needs_memory(change)) {
      diagnostics.report(Message::override_unremembered, change.where, {address});
      unremembered_.push_back({change.where, now});
    }
  }
}

void Overrides::report_orphans(Diagnostics& diagnostics) const {
  const std::vector<std::string> known(met_.begin(), met_.end());
  std::vector<const Override*> orphans = orphans_;
  for (const auto& [address, change] : by_item_) {
    if (!met_.contains(address)) orphans.push_back(change);
  }
  for (const Override* change : orphans) {
    diagnostics
        .report(Message::override_orphaned, change->where, {change->item, change->was.value_or("")})
        .nearest = nearest(change->item, known);
  }
}

}  // namespace vanban
