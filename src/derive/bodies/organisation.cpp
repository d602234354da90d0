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

std::string joined(const std::vector<std::string>& names) {
  std::string all;
  for (const std::string& name : names) all += (all.empty() ? "" : "; ") + name;
  return all;
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
  return names_any(assignment) &&
         uncapitalised(assignment.names.front()) != assignment.names.front();
}

void explain_emptiness(Step& step) {
  step.action = Step::Action::dropped;
  step.reason = "emptied";
  step.now.clear();
}

}  // namespace

Organisation assign(std::vector<Assignment> assignments, Explanation& explanation) {
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
  Organisation organisation;
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
