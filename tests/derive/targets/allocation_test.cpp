#include "derive/targets/allocation.h"

#include <cmath>
#include <doctest/doctest.h>
#include <random>

namespace vanban {
namespace {

using Parts = std::map<std::string, long>;

TEST_CASE("largest remainders take what is left") {
  CHECK(allot(10, {{"a", 1}, {"b", 1}, {"c", 1}}) == Parts{{"a", 4}, {"b", 3}, {"c", 3}});
  CHECK(allot(100, {{"a", 47}, {"b", 16}, {"c", 15.8}, {"d", 12}, {"e", 6.1}, {"f", 3.1}}) ==
        Parts{{"a", 47}, {"b", 16}, {"c", 16}, {"d", 12}, {"e", 6}, {"f", 3}});
  CHECK(allot(3, {{"a", 0.1}, {"b", 0.2}}) == Parts{{"a", 1}, {"b", 2}});
  CHECK(allot(5, {{"a", 0}, {"b", 2}}) == Parts{{"a", 0}, {"b", 5}});
  CHECK(allot(0, {{"a", 1}, {"b", 2}}) == Parts{{"a", 0}, {"b", 0}});
}

TEST_CASE("weights of any size") {
  CHECK(allot(7, {{"a", 1e-9}, {"b", 6e-9}}) == Parts{{"a", 1}, {"b", 6}});
  CHECK(allot(7, {{"a", 1e30}, {"b", 6e30}}) == Parts{{"a", 1}, {"b", 6}});
}

TEST_CASE("what cannot share") {
  CHECK_FALSE(can_share({}));
  CHECK_FALSE(can_share({{"a", 0}, {"b", 0}}));
  CHECK_FALSE(can_share({{"a", 5}, {"b", -1}}));
  CHECK_FALSE(can_share({{"a", std::nan("")}}));
  CHECK(can_share({{"a", 0}, {"b", 0.5}}));
}

TEST_CASE("parts add up, follow the weights and stay near their quotas") {
  std::mt19937 random(4);
  for (int round = 0; round < 300; ++round) {
    Weights weights{{"0", 1}};
    const auto units = 1 + random() % 40;
    for (std::size_t i = 1; i < units; ++i) {
      weights[std::to_string(i)] = static_cast<double>(random() % 50000) / 10;
    }
    const long total = static_cast<long>(random() % 100000);
    const Parts parts = allot(total, weights);
    double all = 0;
    long sum = 0;
    for (const auto& [code, weight] : weights) all += weight;
    for (const auto& [code, part] : parts) {
      sum += part;
      const double quota = static_cast<double>(total) * weights.at(code) / all;
      CHECK(std::fabs(static_cast<double>(part) - quota) < 1 + 1e-6);
      for (const auto& [other, others] : parts) {
        if (weights.at(code) > weights.at(other)) CHECK(part >= others);
      }
    }
    CHECK(parts.size() == weights.size());
    CHECK(sum == total);
  }
}

std::string shared(const std::string& text) {
  const TargetValue total{TargetValue::Bound::at_least, text, "", {}};
  const auto parts = allot(total, {{"a", 1}, {"b", 2}});
  if (!parts) return "(nothing)";
  CHECK(parts->at("a").bound == TargetValue::Bound::at_least);
  return parts->at("a").text + " " + parts->at("b").text;
}

TEST_CASE("totals as printed") {
  CHECK(shared("50.000") == "16.667 33.333");
  CHECK(shared("1.500,5") == "500,2 1.000,3");
  CHECK(shared("0,03") == "0,01 0,02");
  CHECK(shared("30,0") == "10 20");
  CHECK(shared("09") == "03 06");
  CHECK(shared("9") == "3 6");
  CHECK(shared("02 - 04") == "(nothing)");
  CHECK(shared("nhiều") == "(nothing)");
}

}  // namespace
}  // namespace vanban
