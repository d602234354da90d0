// How an item is named in reports and overrides: by its id or, where it has none, by its place
// under the nearest one that has: "nhiem-vu/2/1" is the first item of the second item of
// "nhiem-vu".
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "model/plan.h"

namespace vanban {

// `outer` is the address of the item around it, empty for sections; `index` counts from 0.
std::string address_of(const PlanItem& item, std::string_view outer, std::size_t index);

// Of the `index`th appendix.
std::string address_of(const PlanAppendix& appendix, std::size_t index);

}  // namespace vanban
