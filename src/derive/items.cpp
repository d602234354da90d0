#include "derive/items.h"

#include <algorithm>
#include <utility>

#include "derive/address.h"
#include "derive/marking.h"
#include "model/item_text.h"
#include "model/markup_text.h"

namespace vanban {

namespace {

using Action = Override::Action;

// The words of the item itself, without those of the items inside.
std::string own_words(const PlanItem& item) {
  PlanItem own = item;
  own.items.clear();
  return item_text(own);
}

bool is_empty(const PlanItem& item) {
  return item.text.empty() && !item.table && item.items.empty();
}

PlanItem without_content(const PlanItem& item) {
  PlanItem child;
  child.id = item.id;
  child.role = item.role;
  child.marker = item.marker;
  child.list = item.list;
  child.concerns = item.concerns;
  child.needs = item.needs;
  child.where = item.where;
  return child;
}

std::string joined_names(const std::vector<AnsweringBody>& bodies) {
  std::string names;
  for (const AnsweringBody& body : bodies) names += (names.empty() ? "" : "; ") + body.name;
  return names;
}

std::string joined(const std::vector<std::string>& words) {
  std::string all;
  for (const std::string& word : words) all += (all.empty() ? "" : ", ") + word;
  return all;
}

}  // namespace

std::vector<PlanItem> ItemDeriver::derive_sections(const std::vector<PlanItem>& sections) {
  return derive_inside(sections, {});
}

std::vector<PlanAppendix> ItemDeriver::derive_appendices(
    const std::vector<PlanAppendix>& appendices) {
  std::vector<PlanAppendix> derived;
  for (std::size_t i = 0; i < appendices.size(); ++i) {
    const PlanAppendix& appendix = appendices[i];
    const std::string address = address_of(appendix, i);
    Place place{address, selection_.why_left_out(appendix.concerns, appendix.needs, address,
                                                 appendix.content.where)};
    PlanAppendix child = appendix;
    child.title = texts_.word(appendix.title);
    child.content = without_content(appendix.content);
    if (!place.left_out) derive_content(appendix.content, Addressee::everyone, child.content);
    child.content.items = derive_inside(appendix.content.items, place);
    const bool stays = is_empty(child.content);
    explain(context_, {stays ? Step::Action::dropped : Step::Action::kept,
                       address,
                       place.left_out ? place.left_out->term : "",
                       {},
                       item_text(appendix.content),
                       "",
                       appendix.content.where});
    if (!stays) derived.push_back(std::move(child));
  }
  return derived;
}

std::vector<PlanItem> ItemDeriver::derive_inside(const std::vector<PlanItem>& list,
                                                 const Place& inside) {
  std::vector<Assignment> derived = derive_list(list, inside);
  if (inside.is_of_bodies) return assign(std::move(derived), context_.explanation);
  std::vector<PlanItem> items;
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
    out.push_back({std::move(own), {}, false, 0});
  }
  explain(context_, std::move(step));
}

std::optional<Assignment> ItemDeriver::derive_item(const PlanItem& item, const std::string& address,
                                                   const Place& place) {
  const Override* change = overrides_.change_of(address);
  const bool is_kept = change != nullptr;  // `keep`: the rules have no say
  Place inside{address, place.left_out};
  if (is_kept) {
    inside.left_out.reset();
  } else if (!inside.left_out) {
    inside.left_out = selection_.why_left_out(item, address);
  }
  inside.is_of_bodies = item.role == Role::organisation;
  inside.is_organisation = inside.is_of_bodies || place.is_organisation;

  Assignment assignment{without_content(item), {}, false, 0};
  PlanItem& child = assignment.item;
  assignment.step = explain(context_, {Step::Action::kept,
                                       address,
                                       "",
                                       {},
                                       own_words(item),
                                       "",
                                       is_kept ? change->where : item.where});
  inside.addressee = place.addressee;
  if (!inside.left_out) inside.left_out = derive_heading(item, place, assignment);
  if (assignment.is_own_work) inside.addressee = Addressee::units_below;
  if (!inside.left_out) derive_content(item, inside.addressee, child);
  child.items = derive_inside(item.items, inside);
  std::vector<Assignment> added;
  add_all(address, Action::into, Marker::none, added);
  for (Assignment& addition : added) add_inside(child, std::move(addition.item));

  const bool had_content = !is_empty(item);
  const bool may_get_work = place.is_of_bodies && !assignment.bodies.empty();
  if (inside.left_out && !child.items.empty()) {
    // It goes down only for what an override puts inside it.
    derive_heading(item, place, assignment);
    inside.left_out.reset();
  } else if (!inside.left_out && had_content && is_empty(child) && !may_get_work) {
    inside.left_out = Reason{"emptied", {}};
  }
  Step& step = context_.explanation.steps[assignment.step];
  if (inside.left_out) {
    step.action = Step::Action::dropped;
    step.reason = inside.left_out->term;
    step.arguments = inside.left_out->arguments;
    return std::nullopt;
  }
  step.now = own_words(child);
  if (is_kept) step.reason = "override";
  if (step.now != step.was) step.action = Step::Action::reworded;
  return assignment;
}

void ItemDeriver::derive_content(const PlanItem& item, Addressee addressee, PlanItem& child) {
  for (const Markup& text : item.text) {
    if (auto derived = texts_.derive(text, addressee)) child.text.push_back(std::move(*derived));
  }
  if (item.table) child.table = texts_.derive(*item.table);
  // A run-in heading stands in front of a text.
  if (!child.run_in.empty() && child.text.empty()) {
    child.title = std::exchange(child.run_in, {});
  }
}

// The first body in the section is in charge.
void ItemDeriver::note_work(const Heading& heading, bool in_charge) {
  if (in_charge && at_work_.lead.empty()) at_work_.lead = heading.functions.front();
  for (const AnsweringBody& body : heading.bodies) {
    const auto known = std::ranges::find(at_work_.bodies, body.name, &AnsweringBody::name);
    if (known == at_work_.bodies.end()) at_work_.bodies.push_back(body);
  }
}

std::optional<Reason> ItemDeriver::derive_heading(const PlanItem& item, const Place& place,
                                                  Assignment& assignment) {
  const bool runs_in = !item.run_in.empty();
  const Markup& heading = runs_in ? item.run_in : item.title;
  Markup& out = runs_in ? assignment.item.run_in : assignment.item.title;
  if (!place.is_organisation || heading.empty()) {
    out = texts_.word(heading);
    return std::nullopt;
  }
  Heading carried = carry_down(heading, context_.bodies);
  const std::string words = markup_text(heading);
  if (carried.functions.empty()) {
    context_.diagnostics.report(Message::body_not_known, heading.where, {words});
    out = texts_.word(heading);
    return std::nullopt;
  }
  if (carried.functions.front() == context_.sources.rules.subordinates) {
    assignment.is_own_work = place.is_of_bodies;
    out = place.is_of_bodies ? heading : texts_.word(heading);
    return std::nullopt;
  }
  if (carried.bodies.empty()) {
    context_.diagnostics.report(
        Message::body_missing, heading.where,
        {words, joined(carried.without_body), full_name(*context_.lineage.unit)});
    return Reason{"no-body", {joined(carried.without_body)}};
  }
  if (place.is_of_bodies) set_request(carried);
  note_work(carried, place.is_of_bodies);
  assignment.bodies = joined_names(carried.bodies);
  out = texts_.word_heading(carried.text);
  return std::nullopt;
}

}  // namespace vanban
