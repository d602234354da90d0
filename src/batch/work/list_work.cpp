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

}  // namespace

std::vector<WorkItem> list_work(const Job& job, const std::string& folder,
                                const std::vector<const ParentPlan*>& parents, Engine& engine,
                                Diagnostics& diagnostics) {
  std::vector<ListedPart> parts;
  std::vector<WorkItem> items;
  for (std::size_t place = 0; place < job.parts.size(); ++place) {
    if (parents.at(place) == nullptr) continue;
    parts.push_back({job.parts[place], *parents[place], place, engine, diagnostics});
    const ListedPart& part = parts.back();
    std::vector<WorkItem> listed = part.asked.table ? list_table(part, folder) : list_units(part);
    std::ranges::stable_sort(listed, stands_before);
    std::ranges::move(listed, std::back_inserter(items));
  }
  find_overlays(job, folder, parts, items, engine, diagnostics);
  name_items(job, items, diagnostics);
  return items;
}

}  // namespace vanban::batch
