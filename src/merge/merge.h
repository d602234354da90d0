// Template + plan → Document: every placeholder filled, blocks left out or repeated as the template
// says, blanks left for văn thư. A value becomes text, never structure. Reports every field that
// the template wants and the plan lacks, with both places; unknown placeholders, citations and
// footnotes; units that do not exist at the date of the document.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string_view>

#include "diag/diagnostic.h"
#include "model/document.h"
#include "model/plan.h"
#include "model/template.h"
#include "units/body_table.h"
#include "units/unit_table.h"

namespace vanban {

// What merging needs besides the plan. Templates are found by kind; null: there is none, and
// whoever looked has reported it.
struct MergeSources {
  const UnitTable& units;
  const BodyTable& bodies;
  std::shared_ptr<const StyleSheet> style;
  std::function<const Template*(std::string_view kind, const Location& wanted_by)> find_template;
  bool separate_files = false;  // what is attached or appended goes into files of its own
};

// Nothing if an error was reported.
std::optional<Document> merge(const Plan& plan, const MergeSources& sources,
                              Diagnostics& diagnostics);

}  // namespace vanban
