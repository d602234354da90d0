#include "derive/bodies/section_roles.h"

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/phrases.h"
#include "derive/text/flat_text.h"
#include "model/markup_text.h"

namespace vanban {

namespace {

// "Đề nghị Ban Thường trực " may stand before the body; a sentence with a colon later on is none.
constexpr std::size_t longest_opening = 40;
constexpr std::size_t longest_heading = 400;

Role role_by_title(const Markup& title, const DerivationRules& rules) {
  std::set<Role> roles;
  for (const auto& [role, words] : rules.roles) {
    Phrases phrases;
    for (const std::string& phrase : words) phrases.add(phrase, 0);
    if (!phrases.find(markup_text(title)).empty()) roles.insert(role);
  }
  if (roles.contains(Role::organisation)) return Role::organisation;
  return roles.size() == 1 ? *roles.begin() : Role::none;
}

bool names_body_first(std::string_view words, const BodyNames& bodies) {
  const std::vector<BodyMention> mentions = bodies.find(words);
  return !mentions.empty() && mentions.front().begin <= longest_opening;
}

void find_run_in(PlanItem& item, const BodyNames& bodies) {
  if (!item.title.empty() || !item.run_in.empty() || item.text.empty()) return;
  const Markup& text = item.text.front();
  const FlatText flat(text);
  const std::size_t colon = flat.words().find(": ");
  if (colon > longest_heading) return;  // nowhere lies beyond
  const Range heading{0, colon};
  if (!flat.is_plain(heading) || !names_body_first(flat.words(heading), bodies)) return;
  item.run_in = Markup{{Text{std::string(flat.words(heading)), {}}}, text.where};
  const std::size_t behind = colon + std::string_view(": ").size();
  item.text.front() = Markup{flat.slice({behind, flat.words().size()}), text.where};
}

}  // namespace

Plan with_roles(Plan plan, const DerivationRules& rules, const BodyNames& bodies) {
  for (PlanItem& section : plan.body) {
    if (section.role == Role::none) section.role = role_by_title(section.title, rules);
    if (section.role != Role::organisation) continue;
    for (PlanItem& item : section.items) find_run_in(item, bodies);
  }
  for (Plan& attached : plan.attachment) attached = with_roles(std::move(attached), rules, bodies);
  return plan;
}

}  // namespace vanban
