// What places in a document are called where texts refer to them: "điểm a khoản 2 Mục III".
#pragma once

#include <string>

#include "model/document.h"

namespace vanban {

// Where an item stands.
struct ItemPlace {
  std::string called;   // in full: "điểm a khoản 2 Mục III"
  std::string above;    // what it stands in, figures above it left out: "Mục III"
  std::string figures;  // for 1.1.: "2."
};

// "2.", "2.1.", "đ)": of the item with this number in its list.
std::string label_of(Marker marker, int count, const ItemPlace& outer);

// Dashes and items without a marker have no label that a text could use.
bool has_label(Marker marker);

// Of an item that has its label.
ItemPlace place_of(const Item& item, const ItemPlace& outer);

// Items of an appendix are called by its name too: "khoản 2 Phụ lục I".
ItemPlace place_in(const Title& title);

}  // namespace vanban
