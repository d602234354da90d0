#include "number/labels.h"

#include <map>
#include <string>
#include <variant>

#include "base/numerals.h"

namespace vanban {

namespace {

// Where an item stands: how it is called in full and, for 1.1., the figures above it.
struct Place {
  std::string called;   // "khoản 2 Mục III"
  std::string figures;  // "2."
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

Place place_of(const Item& item, const Place& outer) {
  const bool labelled =
      item.marker != Marker::dash && item.marker != Marker::plus && item.marker != Marker::none;
  if (!labelled) return {"", outer.figures};
  const std::string name = item.label.substr(0, item.label.size() - 1);
  // 2.1 names the khoản above it already.
  std::string around = outer.called;
  if (item.marker == Marker::decimal) {
    const std::size_t section = around.find("Mục ");
    around = section == std::string::npos ? "" : around.substr(section);
  }
  const bool counts_on = item.marker == Marker::number || item.marker == Marker::decimal;
  return {noun_of(item.marker) + name + (around.empty() ? "" : " " + around),
          counts_on ? item.label : ""};
}

void label_item(Item& item, Counters& counters, const Place& outer, References& references) {
  item.label = label_of(item.marker, ++counters[item.marker], outer);
  const Place place = place_of(item, outer);
  if (!item.id.empty()) references[item.id] = place.called;
  Counters inner;
  for (Item& child : item.items) label_item(child, inner, place, references);
}

}  // namespace

void label_items(Document& document, References& references) {
  for (Part& part : document.parts) {
    Counters counters;
    for (Block& block : part.blocks) {
      if (auto* item = std::get_if<Item>(&block)) label_item(*item, counters, {}, references);
    }
  }
}

}  // namespace vanban
