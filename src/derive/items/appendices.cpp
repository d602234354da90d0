#include <utility>

#include "derive/items/address.h"
#include "derive/items/items.h"
#include "derive/items/marking.h"
#include "model/item_text.h"

namespace vanban {

std::vector<PlanAppendix> ItemDeriver::derive_appendices(
    const std::vector<PlanAppendix>& appendices) {
  std::vector<PlanAppendix> derived;
  for (std::size_t i = 0; i < appendices.size(); ++i) {
    const std::string address = address_of(appendices[i], i);
    overrides_.meet(address, appendices[i].content, context_.diagnostics);
    if (auto appendix = derive_appendix(appendices[i], address)) {
      derived.push_back(std::move(*appendix));
    }
  }
  return derived;
}

// An override may drop or keep an appendix; one that replaces it gives its content.
std::optional<PlanAppendix> ItemDeriver::derive_appendix(const PlanAppendix& appendix,
                                                         const std::string& address) {
  const Override* change = overrides_.change_of(address);
  const std::string was = own_text(appendix.content);
  if (change != nullptr && change->action == Override::Action::drop) {
    explain(context_, {Step::Action::dropped, address, "override", {}, was, "", change->where});
    return std::nullopt;
  }
  PlanAppendix child = appendix;
  if (change != nullptr && change->action == Override::Action::replace) {
    child.content = change->items.front();
    if (!child.content.title.empty()) child.title = std::exchange(child.content.title, {});
    set_marker(child.content, appendix.content.marker);
    explain(context_, {Step::Action::replaced,
                       address,
                       "override",
                       {},
                       was,
                       own_text(child.content),
                       change->where});
    return child;
  }
  Place place{address, selection_.why_left_out(appendix.concerns, appendix.needs, address,
                                               appendix.content.where)};
  const bool is_kept = change != nullptr;
  if (is_kept) place.left_out.reset();
  const std::size_t step =
      explain(context_, {Step::Action::kept, address, "", {}, was, "", appendix.content.where});
  child.content = without_content(appendix.content);
  if (!place.left_out) {
    derive_content(appendix.content, Addressee::everyone, is_kept, child.content);
  }
  child.content.items = derive_inside(appendix.content.items, place);
  const bool goes_down = has_content(child.content);
  if (goes_down) place.left_out.reset();
  if (!goes_down && !place.left_out) place.left_out = Reason{"emptied", {}};
  explain_outcome(address, place.left_out, child.content, context_.explanation.steps[step]);
  if (!goes_down) return std::nullopt;
  child.title = texts_.word(appendix.title);
  return child;
}

}  // namespace vanban
