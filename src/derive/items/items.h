// The body of a plan carried down: sections and items that concern the child, worded for it, with
// the overlay's changes. A section or item whose content is all left out vanishes; everything
// renumbers by itself.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "derive/bodies/heading.h"
#include "derive/bodies/organisation.h"
#include "derive/items/overrides.h"
#include "derive/items/selection.h"
#include "derive/recipients.h"
#include "derive/text/texts.h"

namespace vanban {

class ItemDeriver {
 public:
  ItemDeriver(const Context& context, Selection& selection, Texts& texts, Overrides& overrides)
      : context_(context), selection_(selection), texts_(texts), overrides_(overrides) {}

  std::vector<PlanItem> derive_sections(const std::vector<PlanItem>& sections);
  // Who has work in the sections derived.
  const AtWork& at_work() const { return at_work_; }
  // Appendices hold what a section holds.
  std::vector<PlanAppendix> derive_appendices(const std::vector<PlanAppendix>& appendices);

 private:
  // Where in the tree a list stands, and why it stays above, if it does: what is inside such an
  // item goes down only where an override says so.
  struct Place {
    std::string address;  // of the item around
    std::optional<Reason> left_out;
    bool is_organisation = false;  // headings say who does something
    bool is_of_bodies = false;     // … and stand directly in the section
    Addressee addressee = Addressee::everyone;
  };

  std::vector<Assignment> derive_list(const std::vector<PlanItem>& items, const Place& place);
  void add_changed(const PlanItem& item, const std::string& address, const Place& place,
                   std::vector<Assignment>& out);
  std::optional<Assignment> derive_item(const PlanItem& item, const std::string& address,
                                        const Place& place);
  std::optional<PlanAppendix> derive_appendix(const PlanAppendix& appendix,
                                              const std::string& address);
  Place inside(const PlanItem& item, const std::string& address, const Place& place);
  void explain_outcome(const std::string& address, const std::optional<Reason>& left_out,
                       const PlanItem& child, Step& step);
  void derive_content(const PlanItem& item, Addressee addressee, bool is_kept, PlanItem& child);
  // What of a heading cannot be said here: the reason to leave its item out.
  std::optional<Reason> derive_heading(const PlanItem& item, const Place& place,
                                       Assignment& assignment);
  // The child's bodies that the superior's heading means, for an item of the overlay in its place.
  std::vector<std::string> names_at_work(const PlanItem& item, const Place& place);
  void note_work(const Heading& heading, bool in_charge);
  std::vector<PlanItem> derive_inside(const std::vector<PlanItem>& list, const Place& inside);
  void add_all(const std::string& address, Override::Action action, Marker marker,
               std::vector<Assignment>& out);

  const Context& context_;
  Selection& selection_;
  Texts& texts_;
  Overrides& overrides_;
  AtWork at_work_;
};

}  // namespace vanban
