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
    const PlanAppendix& appendix = appendices[i];
    const std::string address = address_of(appendix, i);
    Place place{address, selection_.why_left_out(appendix.concerns, appendix.needs, address,
                                                 appendix.content.where)};
    PlanAppendix child = appendix;
    child.title = texts_.word(appendix.title);
    child.content = without_content(appendix.content);
    if (!place.left_out) derive_content(appendix.content, Addressee::everyone, child.content);
    child.content.items = derive_inside(appendix.content.items, place);
    const bool goes_down = has_content(child.content);
    explain(context_, {goes_down ? Step::Action::kept : Step::Action::dropped,
                       address,
                       place.left_out ? place.left_out->term : "",
                       {},
                       item_text(appendix.content),
                       "",
                       appendix.content.where});
    if (goes_down) derived.push_back(std::move(child));
  }
  return derived;
}

}  // namespace vanban
