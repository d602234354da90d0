#include "check/rule_pages.h"

#include <algorithm>
#include <array>

namespace vanban {

namespace {

constexpr auto families = std::to_array(
    {form_pages, citation_pages, target_pages, body_pages, language_pages, safety_pages});

}  // namespace

std::vector<RulePage> all_pages() {
  std::vector<RulePage> all;
  for (const auto family : families) {
    const std::span<const RulePage> pages = family();
    all.insert(all.end(), pages.begin(), pages.end());
  }
  std::ranges::sort(all, {}, &RulePage::rule);
  return all;
}

const RulePage* page_of(Message rule) {
  for (const auto family : families) {
    const std::span<const RulePage> pages = family();
    const auto found = std::ranges::find(pages, rule, &RulePage::rule);
    if (found != pages.end()) return &*found;
  }
  return nullptr;
}

}  // namespace vanban
