#include "number/labels.h"

#include <map>
#include <string>
#include <variant>

#include "number/places.h"

namespace vanban {

namespace {

// Counts the items of one list; lists that mix markers count each kind for itself.
using Counters = std::map<Marker, int>;

// Tables have no label that a text could use.
void name_table(const Table& table, References& references) {
  if (!table.id.empty()) references[table.id] = "";
}

void label_item(Item& item, Counters& counters, const ItemPlace& outer, References& references) {
  item.label = label_of(item.marker, ++counters[item.marker], outer);
  const ItemPlace place = place_of(item, outer);
  if (!item.id.empty()) references[item.id] = has_label(item.marker) ? place.called : "";
  if (item.table) name_table(*item.table, references);
  Counters inner;
  for (Item& child : item.items) label_item(child, inner, place, references);
}

}  // namespace

void label_items(Document& document, References& references) {
  for (Part& part : document.parts) {
    Counters counters;
    ItemPlace place;
    for (Block& block : part.blocks) {
      if (auto* item = std::get_if<Item>(&block)) label_item(*item, counters, place, references);
      if (auto* table = std::get_if<Table>(&block)) name_table(*table, references);
      if (auto* title = std::get_if<Title>(&block)) place = place_in(*title);
    }
  }
}

}  // namespace vanban
