// Overlays: the plan of a unit below derived from a small parent, explained, and composed.
#include "read/overlay.h"

#include <string>

#include "app/plans.h"
#include "fuzz/support/engine.h"
#include "fuzz/support/reports.h"
#include "fuzz/support/target.h"

namespace vanban::fuzz {

namespace {

const LoadedParent& parent() {
  static Sources sources;
  static const LoadedParent loaded = [] {
    const std::string path = "tests/fuzz/plans/ke-hoach.plan.json";
    Diagnostics found;
    auto made = load_parent(sources.add(path, project_file(path)), engine(), found);
    require(made.has_value(), to_text(found, Language::english).c_str());
    return std::move(*made);
  }();
  return loaded;
}

}  // namespace

void try_input(std::string_view bytes) {
  Sources sources;
  Diagnostics found;
  const auto overlay = read_overlay(sources.add("fuzz.overlay.json", std::string(bytes)), found);
  require(overlay || found.has_errors(), "what cannot be read is reported");
  if (overlay && !found.has_errors()) {
    const auto derivation =
        derive(parent().plan, *overlay,
               {engine().units, engine().bodies, engine().rules, nullptr, parent().name}, found);
    require(derivation.has_value() != found.has_errors(), "there is a plan or an error");
    Timings timings;
    if (derivation) compose(derivation->plan, engine(), {}, found, timings);
  }
  require_readable(found);
}

}  // namespace vanban::fuzz
