// What holds for every total that is shared out.
#include <cmath>
#include <doctest/doctest.h>
#include <fmt/format.h>

#include "derive/targets/allocation.h"
#include "derive/targets/decimal.h"
#include "support/generated.h"

using namespace vanban;
using namespace vanban::test;

namespace {

// Weights as people write them: counts, shares, some of them nothing.
Weights generated_weights(Chance& chance) {
  Weights weights;
  const std::size_t count = chance.between(1, chance.one_in(5) ? 3321 : 120);
  for (std::size_t i = 0; i < count; ++i) {
    double weight = static_cast<double>(chance.below(chance.one_in(4) ? 1'000'000 : 1000));
    if (chance.one_in(3)) weight /= 10;
    if (chance.one_in(6)) weight = 0;
    weights[fmt::format("{:05}", i)] = weight;
  }
  if (!can_share(weights)) weights["00000"] = 1;
  return weights;
}

long generated_total(Chance& chance) {
  constexpr long most[] = {1, 10, 1000, 1'000'000, 999'999'999'999};
  return static_cast<long>(chance.below(static_cast<std::size_t>(chance.pick(most) + 1)));
}

}  // namespace

TEST_CASE("parts add up to their total, and each is less than one away from its quota") {
  for_each_round(60, [](Chance& chance) {
    const Weights weights = generated_weights(chance);
    const long total = generated_total(chance);
    const auto parts = allot(total, weights);
    REQUIRE(parts.size() == weights.size());
    long double all = 0;
    for (const auto& [code, weight] : weights) all += weight;
    long sum = 0;
    for (const auto& share : parts) {
      CAPTURE(share.first);
      const double weight = weights.at(share.first);
      const auto part = share.second;
      const long double quota = static_cast<long double>(total) * weight / all;
      // Quotas are reckoned here with 64 bits.
      const long double slack = 1 + static_cast<long double>(total) * 1e-11L;
      CHECK(std::abs(static_cast<double>(part - quota)) < static_cast<double>(slack));
      CHECK(part >= 0);
      if (weight == 0) CHECK(part == 0);
      sum += part;
    }
    CHECK(sum == total);
  });
}

TEST_CASE("who weighs more never gets less") {
  for_each_round(40, [](Chance& chance) {
    const Weights weights = generated_weights(chance);
    const auto parts = allot(generated_total(chance), weights);
    std::map<double, std::pair<long, long>> range;  // of the parts, by weight
    for (const auto& [code, part] : parts) {
      const auto [at, is_new] = range.try_emplace(weights.at(code), part, part);
      at->second.first = std::min(at->second.first, part);
      at->second.second = std::max(at->second.second, part);
    }
    long most = 0;
    for (const auto& equal : range) {
      CAPTURE(equal.first);
      const auto& [least_part, most_part] = equal.second;
      CHECK(least_part >= most);
      CHECK(most_part - least_part <= 1);
      most = std::max(most, most_part);
    }
  });
}

TEST_CASE("parts of a total do not depend on the scale of the weights") {
  for_each_round(40, [](Chance& chance) {
    const Weights weights = generated_weights(chance);
    const long total = generated_total(chance);
    Weights tenfold;
    for (const auto& [code, weight] : weights) tenfold[code] = weight * 1000;
    CHECK(allot(total, tenfold) == allot(total, weights));
  });
}

TEST_CASE("totals as they are printed are shared to their last figure") {
  for_each_round(40, [](Chance& chance) {
    const Weights weights = generated_weights(chance);
    const Decimal number{generated_total(chance), static_cast<int>(chance.below(4))};
    TargetValue total;
    total.text = printed(number);
    const auto whole = parse_decimal(total.text);
    REQUIRE(whole);
    const auto parts = allot(total, weights);
    REQUIRE(parts);
    std::int64_t sum = 0;
    for (const auto& [code, part] : *parts) {
      const auto shared = parse_decimal(part.text);
      REQUIRE(shared);
      CHECK(shared->places <= whole->places);
      sum += shared->units * power_of_ten(whole->places - shared->places);
    }
    CHECK(sum == whole->units);
  });
}
