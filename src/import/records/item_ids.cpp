#include "import/records/item_ids.h"

#include "derive/text/flat_text.h"

namespace vanban {

namespace {

void take_ids(const PlanItem& item, TakenIds& taken) {
  taken.take(item.id);
  if (item.table) taken.take(item.table->id);
  for (const PlanItem& inner : item.items) take_ids(inner, taken);
}

void take_ids(const Plan& plan, TakenIds& taken) {
  for (const PlanItem& item : plan.body) take_ids(item, taken);
  for (const PlanAppendix& appendix : plan.appendices) {
    taken.take(appendix.id);
    take_ids(appendix.content, taken);
  }
  for (const Plan& attached : plan.attachment) take_ids(attached, taken);
}

const Markup* heading_of(const PlanItem& item) {
  if (!item.title.empty()) return &item.title;
  return item.run_in.empty() ? nullptr : &item.run_in;
}

void give_ids(PlanItem& item, TakenIds& taken) {
  const bool is_named = heading_of(item) != nullptr || item.marker == Marker::section;
  if (item.id.empty() && is_named) item.id = id_for(item, taken);
  for (PlanItem& inner : item.items) give_ids(inner, taken);
}

}  // namespace

TakenIds item_ids(const Plan& plan) {
  TakenIds taken;
  take_ids(plan, taken);
  return taken;
}

void give_ids(Plan& plan, TakenIds& taken) {
  for (PlanItem& item : plan.body) give_ids(item, taken);
  for (PlanAppendix& appendix : plan.appendices) {
    if (appendix.id.empty()) {
      const std::string title = FlatText(appendix.title).words();
      appendix.id = taken.free_id("pl-" + readable_id(title, "phu-luc"));
    }
    for (PlanItem& item : appendix.content.items) give_ids(item, taken);
  }
  for (Plan& attached : plan.attachment) give_ids(attached, taken);
}

std::string id_for(const PlanItem& item, TakenIds& taken) {
  const Markup* named = heading_of(item);
  if (named == nullptr && !item.text.empty()) named = &item.text.front();
  const std::string words = named != nullptr ? FlatText(*named).words() : std::string();
  return taken.free_id(readable_id(words, "muc"));
}

}  // namespace vanban
