#include "derive/items/marking.h"

#include <utility>

namespace vanban {

namespace {

Marker marker_inside(const PlanItem& item) {
  return item.list.value_or(default_inner_marker(item.marker));
}

}  // namespace

bool has_content(const PlanItem& item) {
  return !item.text.empty() || item.table || !item.items.empty();
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

void set_marker(PlanItem& item, Marker marker) {
  item.marker = marker;
  for (PlanItem& inner : item.items) set_marker(inner, marker_inside(item));
}

void add_inside(PlanItem& into, PlanItem item) {
  set_marker(item, marker_inside(into));
  into.items.push_back(std::move(item));
}

}  // namespace vanban
