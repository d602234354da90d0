#include <algorithm>
#include <iterator>
#include <utility>

#include "batch/work/file_names.h"
#include "batch/work/overlays.h"
#include "batch/work/table/table.h"
#include "batch/work/units.h"

namespace vanban::batch {

namespace {

// As the units of the table: shorter codes stand higher.
bool stands_before(const WorkItem& a, const WorkItem& b) {
  return std::pair(a.unit->code.size(), a.unit->code) <
         std::pair(b.unit->code.size(), b.unit->code);
}

// A table of several provinces may serve the parts of all of them.
std::vector<const Unit*> sharing_table(const Job& job, std::size_t place,
                                       const std::vector<const ParentPlan*>& parents) {
  std::vector<const Unit*> superiors;
  if (!job.parts[place].table) return superiors;
  for (std::size_t other = 0; other < job.parts.size(); ++other) {
    const auto& table = job.parts[other].table;
    const bool is_shared = other != place && table && table->file == job.parts[place].table->file;
    if (is_shared && parents[other] != nullptr) superiors.push_back(parents[other]->unit);
  }
  return superiors;
}

}  // namespace

std::vector<WorkItem> list_work(const Job& job, const std::string& folder,
                                const std::vector<const ParentPlan*>& parents, Engine& engine,
                                Files& files, Diagnostics& diagnostics) {
  std::vector<ListedPart> parts;
  std::vector<WorkItem> items;
  SheetFiles tables;
  for (std::size_t place = 0; place < job.parts.size(); ++place) {
    if (parents.at(place) == nullptr) continue;
    parts.push_back({job.parts[place], *parents[place], place, engine, diagnostics,
                     sharing_table(job, place, parents)});
    const ListedPart& part = parts.back();
    std::vector<WorkItem> listed =
        part.asked.table ? list_table(part, folder, tables) : list_units(part);
    std::ranges::stable_sort(listed, stands_before);
    std::ranges::move(listed, std::back_inserter(items));
  }
  find_overlays(job, folder, parts, items, engine, files, diagnostics);
  name_items(job, items, diagnostics);
  return items;
}

}  // namespace vanban::batch
