// What the texts of a plan name: targets, citations, references, footnotes.
#pragma once

#include <map>
#include <set>
#include <string>

#include "diag/diagnostic.h"
#include "model/plan.h"

namespace vanban {

struct Usage {
  std::set<std::string> targets, citations, footnotes;
  std::map<std::string, Location> references;  // by id, where first
};

Usage usage_of(const Plan& plan);

// Takes out of the plan the citations and footnotes that nothing names any more.
void prune(Plan& plan);

// The ids of its items, tables and appendices, each where it stands; those used twice are reported
// (duplicate_id).
std::set<std::string> ids_of(const Plan& plan, Diagnostics& diagnostics);

}  // namespace vanban
