#include "derive/targets/counted_share.h"

#include <cstdint>
#include <string_view>

#include "base/utf8.h"
#include "derive/targets/decimal.h"

namespace vanban {

namespace {

struct Part {
  std::int64_t whole = 0;
  bool more = false;  // and a rest
};

// Nothing if the text is no number of per cent up to 100.
std::optional<Part> part_of(std::string_view text, int total) {
  constexpr int most_places = 6;
  const auto share = parse_decimal(trim(text));
  if (!share || share->places > most_places) return std::nullopt;
  const std::int64_t all = 100 * power_of_ten(share->places);
  if (share->units > all) return std::nullopt;
  const std::int64_t product = share->units * total;
  return Part{product / all, product % all != 0};
}

std::string least(const Part& part) {
  return std::to_string(part.whole + (part.more ? 1 : 0));
}

std::optional<std::string> range_of(std::string_view text, int total) {
  for (const std::string_view dash : {"-", "–"}) {
    const std::size_t at = text.find(dash);
    if (at == std::string_view::npos) continue;
    const auto low = part_of(text.substr(0, at), total);
    const auto high = part_of(text.substr(at + dash.size()), total);
    if (!low || !high) return std::nullopt;
    const std::int64_t first = low->whole + (low->more ? 1 : 0);
    return high->whole > first ? least(*low) + " - " + std::to_string(high->whole) : least(*low);
  }
  return std::nullopt;
}

std::optional<std::string> number_of(const TargetValue& share, int total) {
  const auto part = part_of(share.text, total);
  if (!part) return range_of(share.text, total);
  if (share.bound != TargetValue::Bound::over) return least(*part);
  if (part->whole >= total) return std::nullopt;
  return std::to_string(part->whole + 1);
}

}  // namespace

std::optional<std::string> share_of(const TargetValue& share, int total) {
  if (total <= 0) return std::nullopt;
  const auto number = number_of(share, total);
  return number ? std::optional(*number + "/" + std::to_string(total)) : std::nullopt;
}

}  // namespace vanban
