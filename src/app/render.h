// One plan through the whole pipeline, to the bytes of each output.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/engine.h"
#include "app/timings.h"
#include "check/rule_settings.h"
#include "diag/diagnostic.h"
#include "model/numbered_document.h"
#include "model/plan.h"
#include "write/writers.h"

namespace vanban {

struct RenderJob {
  std::vector<const Writer*> writers;
  WriteOptions options;
  std::string style;   // empty: the one the template names
  bool split = false;  // what is attached or appended goes into files of its own
  RuleSettings rules = RuleSettings::errors_only();  // that a document must not break
};

struct RenderedFile {
  std::string ending;  // of its name, after that of the plan: ".pdf", ".phu-luc-1.txt"
  std::string bytes;
};

// The first half: everything that the document says, merged and numbered. Nothing if the plan has
// errors; they have been reported.
std::optional<NumberedDocument> compose(const Plan& plan, Engine& engine, const RenderJob& job,
                                        Diagnostics& diagnostics, Timings& timings);

// A plan with its document.
struct ComposedPlan {
  Plan plan;
  NumberedDocument document;
};

// Both, of a plan or an overlay. Nothing after reporting errors that leave no document.
std::optional<ComposedPlan> compose_plan(Source file, Engine& engine, const RenderJob& job,
                                         Diagnostics& diagnostics, Timings& timings);

// What the job's rules find in the document; false if that holds errors. `superior` may be null.
bool keeps_rules(const Plan& plan, const NumberedDocument& document, const Plan* superior,
                 const Engine& engine, const RenderJob& job, Diagnostics& diagnostics,
                 Timings& timings);

// The second half: the bytes of every output, for each document in the order of the job's writers.
// Nothing if an error was reported.
std::optional<std::vector<RenderedFile>> write_out(NumberedDocument document, Engine& engine,
                                                   const RenderJob& job, Diagnostics& diagnostics,
                                                   Timings& timings);

// All of it, from the text of the file: a plan or an overlay.
std::optional<std::vector<RenderedFile>> render(Source plan_file, Engine& engine,
                                                const RenderJob& job, Diagnostics& diagnostics,
                                                Timings& timings);

}  // namespace vanban
