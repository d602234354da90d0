// Job + parents + unit table → the documents to make: for each unit its row of the table, its
// overlay, and what its files are called. Nothing is derived yet.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "app/engine.h"
#include "derive/parent_plan.h"
#include "diag/diagnostic.h"
#include "model/job.h"

namespace vanban::batch {

// What a row of a table says about its unit.
struct TableRow {
  Facts facts;
  std::string number;  // of the document; empty: as the parent's rules have it
  std::string words;  // the cells that count, "Số thôn: 12; Bảo tàng: không": a change shows here
  Location where;
  // A cell that says something of the unit, by what it tells: "counts.thon".
  struct Told {
    std::string text;
    Location where;
  };
  std::map<std::string, Told> cells;
};

struct WorkItem {
  std::size_t part = 0;  // place in Job::parts
  const Unit* unit = nullptr;
  const Unit* top = nullptr;  // its province
  std::string province;       // full name of it
  std::string name;           // of its files, without endings
  std::optional<TableRow> row;
  std::string overlay;  // path; empty: none
  Diagnostics found;    // about its row: with errors it cannot be made
};

// `folder` is that of the job's file; `parents` go with Job::parts (null: it had errors, its units
// are left out). Mistakes that concern one unit stay with it; the others are reported, and what
// they concern is left out. In the order of parts and codes.
std::vector<WorkItem> list_work(const Job& job, const std::string& folder,
                                const std::vector<const ParentPlan*>& parents, Engine& engine,
                                Files& files, Diagnostics& diagnostics);

// The overlay of one unit: the clerk's own if there is one, completed by its row and by the facts
// that hold for all. The clerk's word goes before the table's (fact_differs), the table's before
// what holds for all.
Overlay complete_overlay(std::optional<Overlay> own, const WorkItem& item, const JobPart& part,
                         Diagnostics& diagnostics);

}  // namespace vanban::batch
