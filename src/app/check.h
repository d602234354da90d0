// Plans, overlays and their documents put before the rules.
#pragma once

#include <optional>
#include <vector>

#include "app/engine.h"
#include "app/render.h"
#include "check/check.h"

namespace vanban {

// A plan with its document, as both are needed to be checked.
struct ComposedPlan {
  Plan plan;
  NumberedDocument document;
};

// From the text of a plan or overlay; nothing after reporting errors that leave no document.
std::optional<ComposedPlan> compose_plan(Source file, Engine& engine, const RenderJob& job,
                                         Diagnostics& diagnostics, Timings& timings);

// Reports what the rules find in one document.
void check_plan(const Plan& plan, const NumberedDocument& document, const Plan* superior,
                const Engine& engine, const RuleSettings& settings, Diagnostics& diagnostics);

}  // namespace vanban
