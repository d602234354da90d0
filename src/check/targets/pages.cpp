#include <array>

#include "check/rule_pages.h"

namespace vanban {

namespace {

constexpr std::array<RulePage, 0> pages = {};

}  // namespace

std::span<const RulePage> target_pages() {
  return pages;
}

}  // namespace vanban
