#include "app/check.h"

#include <utility>

#include "app/plans.h"

namespace vanban {

std::optional<ComposedPlan> compose_plan(Source file, Engine& engine, const RenderJob& job,
                                         Diagnostics& diagnostics, Timings& timings) {
  auto plan = timings.time("read", [&] { return load_plan(file, engine, diagnostics); });
  if (!plan) return std::nullopt;
  auto document = compose(*plan, engine, job, diagnostics, timings);
  if (!document) return std::nullopt;
  return ComposedPlan{std::move(*plan), std::move(*document)};
}

void check_plan(const Plan& plan, const NumberedDocument& document, const Plan* superior,
                const Engine& engine, const RuleSettings& settings, Diagnostics& diagnostics) {
  engine.checker.check(read_through(plan, document, superior, engine.units), settings, diagnostics);
}

}  // namespace vanban
