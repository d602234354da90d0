// Entries of an outline → items of a plan, whatever their level.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "import/recognise/item_runs.h"
#include "import/recognise/outline.h"
#include "import/recognise/recognition.h"
#include "model/plan.h"

namespace vanban {

// "I." → "I. Words", as bold and italic as the words are, or as the label was.
ManuscriptLine with_label(const OutlineEntry& entry);

class ItemMaker {
 public:
  ItemMaker(const BodyOutline& outline, const Recognition& context)
      : outline_(outline), context_(context) {}

  // `is_typed`: the label is part of the words; `figures`: what decimal labels inside begin with.
  PlanItem make(const OutlineEntry& entry, Marker marker, bool is_typed,
                const std::string& figures);

  // Those that print something. The others, signs without words, are left out.
  std::vector<std::size_t> with_words(const std::vector<std::size_t>& places);

  // What an item holds beside its own words, in its order.
  void fill(const std::vector<std::size_t>& places, const std::string& figures, PlanItem& item);

 private:
  const OutlineEntry& at(std::size_t place) const { return outline_.entries[place]; }

  bool is_lone_sign(const OutlineEntry& entry) const;
  void leave_out(const OutlineEntry& entry);
  PlanTable table_of(const ItemRun& run);
  PlanItem wrapped(const ItemRun& run, const std::string& figures);
  void put_list(const ItemRun& run, const std::string& figures, PlanItem& item);
  void add_to_last(const OutlineEntry& entry, PlanItem& item);

  const BodyOutline& outline_;
  const Recognition& context_;
};

}  // namespace vanban
