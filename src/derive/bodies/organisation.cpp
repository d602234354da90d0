#include "derive/bodies/organisation.h"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>
#include <utility>

#include "base/vietnamese.h"
#include "derive/bodies/answering_body.h"
#include "derive/items/marking.h"
#include "model/markup_text.h"

namespace vanban {

namespace {

// What holds for the whole item holds for each of its parts.
void hand_down_conditions(const PlanItem& from, PlanItem& part) {
  const bool is_free = part.concerns.levels.empty() && part.concerns.types.empty();
  if (is_free) part.concerns = from.concerns;
  part.needs.insert(part.needs.end(), from.needs.begin(), from.needs.end());
}

// Texts, table and items of an item as items, in this order.
std::vector<PlanItem> parts_of(PlanItem item) {
  std::vector<PlanItem> parts;
  for (Markup& text : item.text) {
    PlanItem& part = parts.emplace_back();
    part.where = text.where;
    part.text.push_back(std::move(text));
  }
  if (item.table) {
    PlanItem& part = parts.emplace_back();
    part.where = item.where;
    part.table = std::move(item.table);
  }
  std::ranges::move(item.items, std::back_inserter(parts));
  for (PlanItem& part : parts) hand_down_conditions(item, part);
  return parts;
}

// "3. Công an xã: Chủ trì …" becomes a heading with a list, which more can be added to.
void open_up(PlanItem& item) {
  if (!item.run_in.empty()) item.title = std::exchange(item.run_in, {});
  std::vector<PlanItem> parts = parts_of(item);
  item.text.clear();
  item.table.reset();
  item.items.clear();
  item.concerns = {};
  item.needs.clear();
  for (PlanItem& part : parts) add_inside(item, std::move(part));
}

// References to what comes in lead to its first part.
void absorb(PlanItem& into, PlanItem from) {
  open_up(into);
  const std::string id = from.id;
  std::vector<PlanItem> parts = parts_of(std::move(from));
  if (!parts.empty() && parts.front().id.empty()) parts.front().id = id;
  for (PlanItem& part : parts) add_inside(into, std::move(part));
}

void explain_move(Step& step, std::string reason, const std::string& bodies) {
  step.action = Step::Action::moved;
  step.reason = std::move(reason);
  step.arguments = {bodies};
}

std::string joined(const std::vector<std::string>& names) {
  return fmt::format("{}", fmt::join(names, "; "));
}

// "a) Sở Xây dựng: …" under "Các Sở: Xây dựng, Công Thương" has come to the body of the heading.
void drop_own_name(PlanItem& item, const std::string& bodies) {
  for (PlanItem& inner : item.items) {
    const bool is_own = !inner.run_in.empty() && fold(markup_text(inner.run_in)) == fold(bodies);
    if (is_own) inner.run_in = {};
  }
}

bool names_any(const Assignment& assignment) {
  return !assignment.names.empty();
}

// Not "các cơ quan, đơn vị, ban, ngành phường", of which none is in charge.
bool names_one(const Assignment& assignment) {
  return names_any(assignment) && !is_collective(assignment.names.front());
}

void explain_emptiness(Step& step) {
  step.action = Step::Action::dropped;
  step.reason = "emptied";
  step.now.clear();
}

}  // namespace

Assignments assign(std::vector<Assignment> assignments, Explanation& explanation) {
  std::vector<Assignment> kept, own_work;
  for (Assignment& assignment : assignments) {
    const auto same = std::ranges::find(kept, assignment.names, &Assignment::names);
    if (assignment.is_own_work) {
      own_work.push_back(std::move(assignment));
    } else if (assignment.names.empty() || same == kept.end()) {
      kept.push_back(std::move(assignment));
    } else {
      explain_move(explanation.steps[assignment.step], "same-body", joined(same->names));
      absorb(same->item, std::move(assignment.item));
    }
  }
  auto in_charge = std::ranges::find_if(kept, names_one);
  if (in_charge == kept.end()) in_charge = std::ranges::find_if(kept, names_any);
  if (in_charge == kept.end()) {
    std::ranges::move(own_work, std::back_inserter(kept));
  } else {
    for (Assignment& work : own_work) {
      explain_move(explanation.steps[work.step], "own-work", joined(in_charge->names));
      absorb(in_charge->item, std::move(work.item));
    }
  }
  Assignments organisation;
  std::vector<std::string> at_work;
  for (Assignment& assignment : kept) {
    drop_own_name(assignment.item, joined(assignment.names));
    const bool is_idle = names_any(assignment) && !has_content(assignment.item);
    std::ranges::copy(assignment.names, std::back_inserter(is_idle ? organisation.idle : at_work));
    if (is_idle) explain_emptiness(explanation.steps[assignment.step]);
    if (!is_idle) organisation.items.push_back(std::move(assignment.item));
  }
  std::erase_if(organisation.idle, [&](const std::string& name) {
    return std::ranges::find(at_work, name) != at_work.end();
  });
  return organisation;
}

}  // namespace vanban
