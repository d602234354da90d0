#include "derive/items/items.h"

#include <algorithm>
#include <utility>

#include "derive/items/address.h"
#include "derive/items/marking.h"
#include "model/item_text.h"

namespace vanban {

namespace {

using Action = Override::Action;

}  // namespace

std::vector<PlanItem> ItemDeriver::derive_sections(const std::vector<PlanItem>& sections) {
  return derive_inside(sections, {});
}

std::vector<PlanItem> ItemDeriver::derive_inside(const std::vector<PlanItem>& list,
                                                 const Place& inside) {
  std::vector<Assignment> derived = derive_list(list, inside);
  if (inside.is_of_bodies) {
    Assignments organisation = assign(std::move(derived), context_.explanation);
    std::erase_if(at_work_.bodies, [&](const AnsweringBody& body) {
      return std::ranges::find(organisation.idle, body.name) != organisation.idle.end();
    });
    return std::move(organisation.items);
  }
  std::vector<PlanItem> items;
  items.reserve(derived.size());
  for (Assignment& each : derived) items.push_back(std::move(each.item));
  return items;
}

std::vector<Assignment> ItemDeriver::derive_list(const std::vector<PlanItem>& items,
                                                 const Place& place) {
  std::vector<Assignment> derived;
  for (std::size_t i = 0; i < items.size(); ++i) {
    const std::string address = address_of(items[i], place.address, i);
    overrides_.meet(address, items[i], context_.diagnostics);
    add_all(address, Action::before, items[i].marker, derived);
    add_changed(items[i], address, place, derived);
    add_all(address, Action::after, items[i].marker, derived);
  }
  return derived;
}

void ItemDeriver::add_all(const std::string& address, Action action, Marker marker,
                          std::vector<Assignment>& out) {
  for (const Override* addition : overrides_.additions(address, action)) {
    for (PlanItem item : addition->items) {
      set_marker(item, marker);
      explain(context_,
              {Step::Action::added, address, "override", {}, "", item_text(item), addition->where});
      out.push_back({std::move(item), {}, false, 0});
    }
  }
}

// The item as it is derived, or as an override will have it.
void ItemDeriver::add_changed(const PlanItem& item, const std::string& address, const Place& place,
                              std::vector<Assignment>& out) {
  const Override* change = overrides_.change_of(address);
  if (change == nullptr || change->action == Action::keep) {
    if (auto derived = derive_item(item, address, place)) out.push_back(std::move(*derived));
    return;
  }
  Step step{Step::Action::dropped, address, "override", {}, item_text(item), "", change->where};
  if (change->action == Action::replace) {
    PlanItem own = change->items.front();
    // References and other overrides find it by the id it had.
    if (own.id.empty()) own.id = item.id;
    if (own.role == Role::none) own.role = item.role;
    set_marker(own, item.marker);
    step.action = Step::Action::replaced;
    step.now = item_text(own);
    out.push_back({std::move(own), names_at_work(item, place), false, 0});
  }
  explain(context_, std::move(step));
}

ItemDeriver::Place ItemDeriver::inside(const PlanItem& item, const std::string& address,
                                       const Place& place) {
  Place inside = place;
  inside.address = address;
  inside.is_of_bodies = item.role == Role::organisation;
  inside.is_organisation = inside.is_of_bodies || place.is_organisation;
  if (overrides_.change_of(address) != nullptr) {
    inside.left_out.reset();  // `keep`: the rules have no say
  } else if (!inside.left_out) {
    inside.left_out = selection_.why_left_out(item, address);
  }
  return inside;
}

std::optional<Assignment> ItemDeriver::derive_item(const PlanItem& item, const std::string& address,
                                                   const Place& place) {
  Place within = inside(item, address, place);
  Assignment assignment{without_content(item), {}, false, 0};
  PlanItem& child = assignment.item;
  const bool for_drafting = context_.sources.for_drafting;
  assignment.step = explain(
      context_,
      {Step::Action::kept, address, "", {}, for_drafting ? own_text(item) : "", "", item.where});
  const bool is_kept = overrides_.change_of(address) != nullptr;
  if (!within.left_out) within.left_out = derive_heading(item, place, assignment);
  if (is_kept) within.left_out.reset();
  if (assignment.is_own_work) within.addressee = Addressee::units_below;
  if (!within.left_out) derive_content(item, within.addressee, is_kept, child);
  child.items = derive_inside(item.items, within);
  std::vector<Assignment> added;
  add_all(address, Action::into, Marker::none, added);
  for (Assignment& addition : added) add_inside(child, std::move(addition.item));

  const bool is_brought_down = within.left_out && !child.items.empty();
  if (is_brought_down) {  // for what an override puts inside it
    derive_heading(item, place, assignment);
    within.left_out.reset();
  }
  // Other items may still come to a body whose own have all stayed above.
  const bool may_stay_empty = is_kept || (place.is_of_bodies && !assignment.names.empty());
  if (!within.left_out && has_content(item) && !has_content(child) && !may_stay_empty) {
    within.left_out = Reason{"emptied", {}};
  }
  if (for_drafting) {
    explain_outcome(address, within.left_out, child, context_.explanation.steps[assignment.step]);
  }
  if (within.left_out) return std::nullopt;
  return assignment;
}

void ItemDeriver::explain_outcome(const std::string& address, const std::optional<Reason>& left_out,
                                  const PlanItem& child, Step& step) {
  if (left_out) {
    step.action = Step::Action::dropped;
    step.reason = left_out->term;
    step.arguments = left_out->arguments;
    return;
  }
  step.now = own_text(child);
  if (step.now != step.was) step.action = Step::Action::reworded;
  if (const Override* keep = overrides_.change_of(address)) {
    step.reason = "override";
    step.where = keep->where;
  }
}

// What is kept against the rules keeps its goals too.
void ItemDeriver::derive_content(const PlanItem& item, Addressee addressee, bool is_kept,
                                 PlanItem& child) {
  for (const Markup& text : item.text) {
    auto derived = texts_.derive(text, addressee);
    if (!derived && is_kept) derived = texts_.word(text);
    if (derived) child.text.push_back(std::move(*derived));
  }
  if (item.table) child.table = texts_.derive(*item.table, addressee);
  if (item.table && !child.table && is_kept) child.table = item.table;
  // A run-in heading stands in front of a text.
  if (!child.run_in.empty() && child.text.empty()) {
    child.title = std::exchange(child.run_in, {});
  }
}

}  // namespace vanban
