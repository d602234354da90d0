// What the items of the new version are called once the old version is amended: those that stay
// keep their numbers, however the new version counts; what is put between them takes a number with
// a letter (khoản 2a after khoản 2, điểm a1 after điểm a), what comes at the end the next number.
#pragma once

#include <string>
#include <vector>

#include "compare/amend/versions.h"
#include "number/places.h"

namespace vanban {

struct AmendedPlace {
  std::string label;             // "2a."
  std::string name;              // "khoản 2a"
  std::string place;             // "khoản 2a Mục III"
  ItemPlace inner;               // for the items inside
  Marker marker = Marker::none;  // of an item that stays: the one it had, of a new one: that of
                                 // the list around it
};

// By place in the version now; items only, the others are empty.
std::vector<AmendedPlace> amended_places(const Versions& versions);

}  // namespace vanban
