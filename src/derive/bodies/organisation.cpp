#include "derive/bodies/organisation.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/vietnamese.h"
#include "derive/items/marking.h"
#include "model/markup_text.h"

namespace vanban {

namespace {

PlanItem of_text(Markup text) {
  PlanItem item;
  item.where = text.where;
  item.text.push_back(std::move(text));
  return item;
}

// "3. Công an xã: Chủ trì …" becomes a heading with a list, which more can be added to.
void open_up(PlanItem& item) {
  if (!item.run_in.empty()) item.title = std::exchange(item.run_in, {});
  std::vector<PlanItem> inner = std::exchange(item.items, {});
  for (Markup& text : item.text) add_inside(item, of_text(std::move(text)));
  item.text.clear();
  for (PlanItem& each : inner) add_inside(item, std::move(each));
}

void absorb(PlanItem& into, PlanItem from) {
  open_up(into);
  for (Markup& text : from.text) add_inside(into, of_text(std::move(text)));
  if (from.table) {
    PlanItem table;
    table.where = from.where;
    table.table = std::move(from.table);
    add_inside(into, std::move(table));
  }
  for (PlanItem& item : from.items) add_inside(into, std::move(item));
}

void explain_move(Step& step, std::string reason, const std::string& bodies) {
  step.action = Step::Action::moved;
  step.reason = std::move(reason);
  step.arguments = {bodies};
}

bool has_work(const Assignment& assignment) {
  const PlanItem& item = assignment.item;
  return !item.text.empty() || item.table || !item.items.empty();
}

// "a) Sở Xây dựng: …" under "Các Sở: Xây dựng, Công Thương" has come to the body of the heading.
void drop_own_name(PlanItem& item, const std::string& bodies) {
  for (PlanItem& inner : item.items) {
    const bool is_own = !inner.run_in.empty() && fold(markup_text(inner.run_in)) == fold(bodies);
    if (is_own) inner.run_in = {};
  }
}

bool names_any(const Assignment& assignment) {
  return !assignment.bodies.empty();
}

// Not "các cơ quan, đơn vị, ban, ngành phường", of which none is in charge.
bool names_one(const Assignment& assignment) {
  return names_any(assignment) && uncapitalised(assignment.bodies) != assignment.bodies;
}

void explain_emptiness(Step& step) {
  step.action = Step::Action::dropped;
  step.reason = "emptied";
  step.now.clear();
}

}  // namespace

std::vector<PlanItem> assign(std::vector<Assignment> assignments, Explanation& explanation) {
  std::vector<Assignment> kept, own_work;
  for (Assignment& assignment : assignments) {
    const auto same = std::ranges::find(kept, assignment.bodies, &Assignment::bodies);
    if (assignment.is_own_work) {
      own_work.push_back(std::move(assignment));
    } else if (assignment.bodies.empty() || same == kept.end()) {
      kept.push_back(std::move(assignment));
    } else {
      explain_move(explanation.steps[assignment.step], "same-body", same->bodies);
      absorb(same->item, std::move(assignment.item));
    }
  }
  auto in_charge = std::ranges::find_if(kept, names_one);
  if (in_charge == kept.end()) in_charge = std::ranges::find_if(kept, names_any);
  if (in_charge == kept.end()) {
    std::ranges::move(own_work, std::back_inserter(kept));
  } else {
    for (Assignment& work : own_work) {
      explain_move(explanation.steps[work.step], "own-work", in_charge->bodies);
      absorb(in_charge->item, std::move(work.item));
    }
  }
  std::vector<PlanItem> items;
  for (Assignment& assignment : kept) {
    drop_own_name(assignment.item, assignment.bodies);
    const bool is_idle = !assignment.bodies.empty() && !has_work(assignment);
    if (is_idle) explain_emptiness(explanation.steps[assignment.step]);
    if (!is_idle) items.push_back(std::move(assignment.item));
  }
  return items;
}

}  // namespace vanban
