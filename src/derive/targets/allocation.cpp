#include "derive/targets/allocation.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "base/numerals.h"
#include "base/utf8.h"
#include "derive/targets/decimal.h"

namespace vanban {

namespace {

__extension__ using Wide = unsigned __int128;

struct Quota {
  const std::string* code = nullptr;
  std::uint64_t weight = 0;
  long part = 0;
  Wide remainder = 0;
};

// Weights as whole numbers of about 12 figures: exact for what people write, so that 0,1 and 0,2
// share 3 as 1 and 2.
std::vector<Quota> quotas_of(const Weights& weights) {
  double most = 0;
  for (const auto& [code, weight] : weights) most = std::max(most, weight);
  const int exponent = 11 - static_cast<int>(std::floor(std::log10(most)));
  const auto scale = std::pow(10.0L, std::abs(exponent));
  std::vector<Quota> quotas;
  for (const auto& [code, weight] : weights) {
    const long double scaled = exponent >= 0 ? weight * scale : weight / scale;
    quotas.push_back({&code, static_cast<std::uint64_t>(std::llround(scaled)), 0, 0});
  }
  return quotas;
}

std::string printed_part(const Decimal& part, bool padded_figures) {
  const bool is_short = padded_figures && part.places == 0 && part.units < 10;
  return is_short ? padded(part.units) : printed(part);
}

}  // namespace

bool can_share(const Weights& weights) {
  const bool all_good = std::all_of(weights.begin(), weights.end(), [](const auto& weight) {
    return std::isfinite(weight.second) && weight.second >= 0;
  });
  return all_good && std::any_of(weights.begin(), weights.end(),
                                 [](const auto& weight) { return weight.second > 0; });
}

std::map<std::string, long> allot(long total, const Weights& weights) {
  assert(total >= 0 && can_share(weights));
  std::vector<Quota> quotas = quotas_of(weights);
  Wide sum = 0;
  for (const Quota& quota : quotas) sum += quota.weight;
  long left = total;
  for (Quota& quota : quotas) {
    const Wide product = static_cast<Wide>(total) * quota.weight;
    quota.part = static_cast<long>(product / sum);
    quota.remainder = product % sum;
    left -= quota.part;
  }
  std::stable_sort(quotas.begin(), quotas.end(),
                   [](const Quota& a, const Quota& b) { return a.remainder > b.remainder; });
  std::map<std::string, long> parts;
  for (const Quota& quota : quotas) parts[*quota.code] = quota.part + (left-- > 0 ? 1 : 0);
  return parts;
}

std::optional<std::map<std::string, TargetValue>> allot(const TargetValue& total,
                                                        const Weights& weights) {
  const std::string_view text = trim(total.text);
  const auto number = parse_decimal(text);
  if (!number) return std::nullopt;
  const bool padded_figures = text.size() > 1 && text.front() == '0' && number->places == 0;
  std::map<std::string, TargetValue> parts;
  for (const auto& [code, units] : allot(number->units, weights)) {
    TargetValue& part = parts[code];
    part.bound = total.bound;
    part.text = printed_part({units, number->places}, padded_figures);
    part.where = total.where;
  }
  return parts;
}

}  // namespace vanban
