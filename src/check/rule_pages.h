// What each rule asks, on which clause or reason it rests, and an example of wrong and right: the
// list that `vanban check --rules` prints. One table a family, beside its rules.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "diag/message.h"

namespace vanban {

struct RulePage {
  Message rule{};
  std::string_view clause;  // "Nghị định 30/2020, Phụ lục I, II.3b", or the reason in a few words
  std::string_view vietnamese;  // what it asks, without a full stop
  std::string_view english;
  std::string_view wrong;  // as the text or the plan file would have it
  std::string_view right;
};

std::span<const RulePage> form_pages();
std::span<const RulePage> citation_pages();
std::span<const RulePage> target_pages();
std::span<const RulePage> body_pages();
std::span<const RulePage> language_pages();
std::span<const RulePage> safety_pages();

// All of them, in the order of their codes.
std::vector<RulePage> all_pages();

// Null if the rule has none.
const RulePage* page_of(Message rule);

}  // namespace vanban
