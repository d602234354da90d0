// The headings of items: as they are worded here, or under `organisation` with the child's bodies.
#include <algorithm>
#include <fmt/format.h>

#include "derive/items/items.h"
#include "diag/messages.h"
#include "model/markup_text.h"

namespace vanban {

namespace {

std::vector<std::string> names_of(const std::vector<AnsweringBody>& bodies) {
  std::vector<std::string> names;
  names.reserve(bodies.size());
  for (const AnsweringBody& body : bodies) names.push_back(body.name);
  return names;
}

std::string joined(const std::vector<std::string>& words) {
  return fmt::format("{}", fmt::join(words, ", "));
}

}  // namespace

// The first body in the section is in charge.
void ItemDeriver::note_work(const Heading& heading, bool in_charge) {
  if (in_charge && at_work_.lead.empty()) at_work_.lead = lead_of(heading, context_.bodies);
  for (const AnsweringBody& body : heading.bodies) {
    const auto known = std::ranges::find(at_work_.bodies, body.name, &AnsweringBody::name);
    if (known == at_work_.bodies.end()) at_work_.bodies.push_back(body);
  }
}

std::vector<std::string> ItemDeriver::names_at_work(const PlanItem& item, const Place& place) {
  if (!place.is_of_bodies) return {};
  const Heading carried =
      carry_down(item.run_in.empty() ? item.title : item.run_in, context_.bodies);
  if (carried.bodies.empty()) return {};
  note_work(carried, true);
  return names_of(carried.bodies);
}

std::optional<Reason> ItemDeriver::derive_heading(const PlanItem& item, const Place& place,
                                                  Assignment& assignment) {
  const bool runs_in = !item.run_in.empty();
  const Markup& heading = runs_in ? item.run_in : item.title;
  Markup& out = runs_in ? assignment.item.run_in : assignment.item.title;
  if (!place.is_organisation || heading.empty()) {
    out = texts_.word(heading);
    return std::nullopt;
  }
  Heading carried = carry_down(heading, context_.bodies);
  const std::string words = markup_text(heading);
  if (carried.functions.empty()) {
    if (place.is_of_bodies) {
      context_.diagnostics.report(Message::body_not_known, heading.where, {words});
    }
    out = texts_.word(heading);
    return std::nullopt;
  }
  if (carried.functions.front() == context_.sources.rules.subordinates) {
    assignment.is_own_work = place.is_of_bodies;
    out = place.is_of_bodies ? heading : texts_.word(heading);
    return std::nullopt;
  }
  if (carried.bodies.empty()) {
    context_.diagnostics.report(
        Message::body_missing, heading.where,
        {words, joined(carried.without_body), full_name(*context_.lineage.unit)});
    out = heading;
    return Reason{"no-body", {joined(carried.without_body)}};
  }
  if (place.is_of_bodies) set_request(carried);
  note_work(carried, place.is_of_bodies);
  assignment.names = names_of(carried.bodies);
  out = texts_.word_heading(carried.text);
  return std::nullopt;
}

}  // namespace vanban
