// What `vanban derive` does once its line is understood: a new overlay or a whole plan, a look at
// an overlay that is there, or the table of totals shared out.
#pragma once

#include <string>

#include "cli/command.h"

namespace vanban {

struct DeriveOptions {
  std::string parent;  // a plan, or an overlay; without `unit` the overlay itself is meant
  std::string unit, in, facts, date, allocation, output;
  std::string explain;  // "", "text" or "json"
  bool flatten = false;
  bool take_suggestions = false;

  bool is_for_new_unit() const { return !unit.empty(); }
  bool is_table() const { return unit.empty() && !allocation.empty(); }
};

// A file that is there already is never overwritten, but the overlay that is looked at gets the
// parent's words noted in its overrides.
void draft(const DeriveOptions& options, CommandLine& line);

}  // namespace vanban
