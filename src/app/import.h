// A foreign file → the text of a plan file. The plan is composed at once, so that its words can be
// held against those of the file: what is missing, added or left out is reported at its line, and
// so is all that reading the file was not sure of.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "app/engine.h"

namespace vanban {

struct ImportJob {
  std::string file;  // its path, as the user gave it
  std::string_view bytes;
  std::string plan_name;  // of the plan file, for messages about it; nothing is written
};

// Nothing after reporting errors that leave no plan.
std::optional<std::string> import_plan(const ImportJob& job, Engine& engine, Sources& sources,
                                       Diagnostics& diagnostics);

// For people: page numbers, drawn rules and the like are left out on every page, and are told once.
Diagnostics with_common_told_once(const Diagnostics& diagnostics);

}  // namespace vanban
