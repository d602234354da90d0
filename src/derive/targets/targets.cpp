#include "derive/targets/targets.h"

#include <string_view>
#include <utility>

#include "base/utf8.h"
#include "merge/formats.h"

namespace vanban {

namespace {

std::optional<std::pair<double, double>> range_of(std::string_view text) {
  text = trim(text);
  if (const auto number = parse_number(text)) return std::pair{*number, *number};
  for (const std::string_view dash : {"-", "–", "đến"}) {
    const std::size_t at = text.find(dash);
    if (at == std::string_view::npos) continue;
    const auto low = parse_number(trim(text.substr(0, at)));
    const auto high = parse_number(trim(text.substr(at + dash.size())));
    if (low && high && *low <= *high) return std::pair{*low, *high};
  }
  return std::nullopt;
}

}  // namespace

std::optional<double> value_of(const TargetValue& value) {
  const auto range = range_of(value.text);
  return range ? std::optional(range->first) : std::nullopt;
}

std::optional<double> highest_of(const TargetValue& value) {
  const auto range = range_of(value.text);
  return range ? std::optional(range->second) : std::nullopt;
}

bool is_weaker(const TargetValue& own, const TargetValue& superior) {
  const auto mine = range_of(own.text);
  const auto theirs = range_of(superior.text);
  if (!mine || !theirs) return false;
  if (mine->first != theirs->first) return mine->first < theirs->first;
  using Bound = TargetValue::Bound;
  if (superior.bound == Bound::over) return own.bound != Bound::over;
  // A bound is open above, so that the end of a range says nothing against it.
  if (own.bound != Bound::none || superior.bound != Bound::none) return false;
  return mine->second < theirs->second;
}

}  // namespace vanban
