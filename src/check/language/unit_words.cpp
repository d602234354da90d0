#include "check/language/unit_words.h"

#include <algorithm>

#include "base/folded_words.h"
#include "base/vietnamese.h"

namespace vanban {

UnitWords::UnitWords(const UnitTable& units, const CheckWords& words)
    : units_(units), surnames_(words.list("surnames")) {
  for (const std::string_view type :
       {"tỉnh", "huyện", "quận", "xã", "phường", "thành phố", "thị xã", "thị trấn", "đặc khu"}) {
    const std::vector<FoldedWord> parts = folded_words(type);
    types_.push_back({parts.front().key, parts.size() > 1 ? parts[1].key : 0});
  }
  for (const std::string& event : words.list("unit-events")) events_.push_back(fold(event));
}

std::size_t UnitWords::type_at(const Passage& passage, std::size_t at) const {
  for (const TypeKeys& type : types_) {
    if (passage.tokens[at].key != type.first) continue;
    if (type.second == 0) return 1;
    if (at + 1 < passage.tokens.size() && passage.tokens[at + 1].key == type.second) return 2;
  }
  return 0;
}

bool UnitWords::is_unit(std::string_view words, std::string_view type) const {
  const std::string folded = fold(type);
  return std::ranges::any_of(units_.find(words),
                             [&](const Unit* unit) { return fold(unit->type) == folded; });
}

bool UnitWords::is_event(std::string_view name) const {
  return std::ranges::find(events_, fold(name)) != events_.end();
}

}  // namespace vanban
