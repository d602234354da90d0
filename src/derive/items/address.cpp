#include "derive/items/address.h"

namespace vanban {

std::string address_of(const PlanItem& item, std::string_view outer, std::size_t index) {
  if (!item.id.empty()) return item.id;
  const std::string number = std::to_string(index + 1);
  return outer.empty() ? number : std::string(outer) + "/" + number;
}

std::string address_of(const PlanAppendix& appendix, std::size_t index) {
  return appendix.id.empty() ? "appendices/" + std::to_string(index + 1) : appendix.id;
}

}  // namespace vanban
