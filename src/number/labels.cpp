#include "number/labels.h"

#include <map>
#include <string>
#include <variant>

#include "base/numerals.h"

namespace vanban {

namespace {

// Where an item stands.
struct Place {
  std::string called;   // in full: "điểm a khoản 2 Mục III"
  std::string above;    // what it stands in, figures above it left out: "Mục III"
  std::string figures;  // for 1.1.: "2."
};

// Counts the items of one list; lists that mix markers count each kind for itself.
using Counters = std::map<Marker, int>;

std::string label_of(Marker marker, int count, const Place& outer) {
  switch (marker) {
    case Marker::article:
      return "Điều " + std::to_string(count) + ".";
    case Marker::section:
      return roman(count) + ".";
    case Marker::number:
      return std::to_string(count) + ".";
    case Marker::decimal:
      return outer.figures + std::to_string(count) + ".";
    case Marker::letter:
      return vietnamese_letter(count) + ")";
    case Marker::dash:
      return "-";
    case Marker::plus:
      return "+";
    case Marker::none:
      return "";
  }
  return "";
}

// In citations Mục and Điều are capital, khoản and điểm are not (Phụ lục II, V.5).
std::string noun_of(Marker marker) {
  switch (marker) {
    case Marker::section:
      return "Mục ";
    case Marker::article:
      return "";
    case Marker::number:
    case Marker::decimal:
      return "khoản ";
    case Marker::letter:
      return "điểm ";
    case Marker::dash:
    case Marker::plus:
    case Marker::none:
      return "";
  }
  return "";
}

std::string inside(const std::string& name, const std::string& above) {
  return above.empty() ? name : name + " " + above;
}

// What has no label of its own leaves those below it to what is around it.
Place place_of(const Item& item, const Place& outer) {
  const std::string noun_and_label = noun_of(item.marker) + item.label;
  const std::string name = noun_and_label.substr(0, noun_and_label.size() - 1);
  switch (item.marker) {
    case Marker::article:
    case Marker::section:
    case Marker::letter: {
      const std::string called = inside(name, outer.called);
      return {called, called, ""};
    }
    case Marker::number:
      return {inside(name, outer.called), outer.called, item.label};
    case Marker::decimal:
      // 2.1 names the khoản above it already.
      return {inside(name, outer.above), outer.above, item.label};
    case Marker::dash:
    case Marker::plus:
    case Marker::none:
      return outer;
  }
  return outer;
}

bool has_label(Marker marker) {
  return marker != Marker::dash && marker != Marker::plus && marker != Marker::none;
}

// Tables have no label that a text could use.
void name_table(const Table& table, References& references) {
  if (!table.id.empty()) references[table.id] = "";
}

void label_item(Item& item, Counters& counters, const Place& outer, References& references) {
  item.label = label_of(item.marker, ++counters[item.marker], outer);
  const Place place = place_of(item, outer);
  if (!item.id.empty()) references[item.id] = has_label(item.marker) ? place.called : "";
  if (item.table) name_table(*item.table, references);
  Counters inner;
  for (Item& child : item.items) label_item(child, inner, place, references);
}

// Items of an appendix are called by its name too: "khoản 2 Phụ lục I".
Place place_in(const Title& title) {
  const bool is_appendix = title.kind == Title::Kind::appendix && !title.name.empty();
  const auto* name = is_appendix ? std::get_if<Text>(&title.name.inlines.front()) : nullptr;
  return name != nullptr ? Place{name->text, name->text, ""} : Place{};
}

}  // namespace

void label_items(Document& document, References& references) {
  for (Part& part : document.parts) {
    Counters counters;
    Place place;
    for (Block& block : part.blocks) {
      if (auto* item = std::get_if<Item>(&block)) label_item(*item, counters, place, references);
      if (auto* table = std::get_if<Table>(&block)) name_table(*table, references);
      if (auto* title = std::get_if<Title>(&block)) place = place_in(*title);
    }
  }
}

}  // namespace vanban
