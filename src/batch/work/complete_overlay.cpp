#include <utility>

#include "batch/work/fact_words.h"
#include "batch/work/work_list.h"
#include "diag/messages.h"

namespace vanban::batch {

namespace {

// Puts the facts of the table into the clerk's own, and reports where the two differ.
class Completion {
 public:
  Completion(Overlay& overlay, const TableRow& row, Diagnostics& diagnostics)
      : overlay_(overlay), facts_(overlay.facts), row_(row), diagnostics_(diagnostics) {}

  void run() {
    number();
    for (const auto& [key, here] : row_.facts.has) answer(key, here);
    take("counts", facts_.counts, row_.facts.counts);
    take("bodies", facts_.bodies, row_.facts.bodies);
    take("deadlines", facts_.deadlines, row_.facts.deadlines);
    for (const auto& [id, values] : row_.facts.targets) {
      take("targets." + id, facts_.targets[id], values);
    }
    signature();
    if (facts_.archive.empty()) {
      facts_.archive = row_.facts.archive;
    } else if (!row_.facts.archive.empty() && facts_.archive != row_.facts.archive) {
      differ("archive", words_of(facts_.archive));
    }
  }

 private:
  // Not known in the overlay: the table may know.
  void answer(const std::string& key, const std::optional<bool>& here) {
    std::optional<bool>& own = facts_.has[key];
    if (own && own != here) return differ("has." + key, words_of(own));
    own = here;
  }

  template <class Map>
  void take(const std::string& path, Map& own, const Map& here) {
    for (const auto& [key, value] : here) {
      const auto [known, is_new] = own.emplace(key, value);
      if (is_new) continue;
      const std::string was = words_of(known->second);
      if (was != words_of(value)) differ(path + "." + key, was);
    }
  }

  void number() {
    if (row_.number.empty()) return;
    const Value* own = overlay_.data.find("number");
    if (own != nullptr && own->number() != nullptr) {
      const std::string was = words_of(*own->number());
      if (was != row_.number) differ("number", was);
      return;
    }
    set_number(overlay_.data, row_.number, row_.where);
  }

  void signature() {
    const auto& here = row_.facts.signature;
    if (!here) return;
    if (!facts_.signature) {
      facts_.signature = here;
      return;
    }
    compare("signature.name", facts_.signature->name, here->name);
    compare("signature.position", facts_.signature->position.title, here->position.title);
  }

  void compare(const std::string& path, const std::string& own, const std::string& here) {
    if (row_.cells.contains(path) && own != here) differ(path, own);
  }

  // At the cell, if the path has one.
  void differ(const std::string& path, std::string own) {
    const auto cell = row_.cells.find(path);
    const bool has_cell = cell != row_.cells.end();
    diagnostics_
        .report(Message::fact_differs, has_cell ? cell->second.where : row_.where,
                {path, has_cell ? cell->second.text : "", std::move(own)})
        .needed_by = facts_.where;
  }

  Overlay& overlay_;
  Facts& facts_;
  const TableRow& row_;
  Diagnostics& diagnostics_;
};

// What holds for all units, where nothing is known of this one.
void fill_up(Facts& facts, const Facts& common) {
  for (const auto& [key, answer] : common.has) {
    std::optional<bool>& known = facts.has[key];
    if (!known) known = answer;
  }
  facts.counts.insert(common.counts.begin(), common.counts.end());
  facts.bodies.insert(common.bodies.begin(), common.bodies.end());
  facts.deadlines.insert(common.deadlines.begin(), common.deadlines.end());
  for (const auto& [id, values] : common.targets) {
    facts.targets[id].insert(values.begin(), values.end());
  }
  if (!facts.signature) facts.signature = common.signature;
  if (facts.archive.empty()) facts.archive = common.archive;
}

Overlay overlay_for(const WorkItem& item, const JobPart& part) {
  Overlay overlay;
  overlay.parent = part.parent;
  overlay.parent_where = part.parent_where;
  overlay.unit.unit = item.unit->code;
  overlay.where = item.row ? item.row->where : part.where;
  overlay.unit.where = overlay.where;
  overlay.unit.unit_where = overlay.where;
  overlay.data = {Value::Object{}, overlay.where};
  return overlay;
}

}  // namespace

Overlay complete_overlay(std::optional<Overlay> own, const WorkItem& item, const JobPart& part,
                         Diagnostics& diagnostics) {
  Overlay overlay = own ? std::move(*own) : overlay_for(item, part);
  if (overlay.data.find("suggestions") == nullptr) {
    overlay.takes_suggestions = part.takes_suggestions;
  }
  if (!overlay.date) overlay.date = part.date;
  if (item.row) Completion(overlay, *item.row, diagnostics).run();
  fill_up(overlay.facts, part.facts);
  for (const Location& where : {item.row ? item.row->where : Location{}, part.facts.where}) {
    if (overlay.facts.where.source == nullptr) overlay.facts.where = where;
  }
  return overlay;
}

}  // namespace vanban::batch
