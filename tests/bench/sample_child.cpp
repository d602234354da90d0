#include "bench/sample_child.h"

#include <stdexcept>
#include <utility>

#include "read/overlay.h"
#include "read/plan.h"

namespace vanban {

SampleChild::SampleChild(Workshop& workshop) : workshop_(workshop) {
  Engine& engine = workshop.engine();
  Diagnostics& report = workshop.report();
  auto plan = read_plan(workshop.open("bac-ninh.plan.json"), report);
  overlay_ = read_overlay(workshop.open("kinh-bac.overlay.json"), report);
  workshop.stop_on_errors();
  form_ = engine.library.find_template(plan->kind, plan->where, report);
  parent_ = prepare_parent(std::move(*plan), engine.units, engine.bodies, engine.rules, report);
  workshop.stop_on_errors();
}

void SampleChild::derive(bool for_drafting) const {
  const Engine& engine = workshop_.engine();
  DerivationSources sources{engine.units, engine.bodies, engine.rules, nullptr, form_->name};
  sources.for_drafting = for_drafting;
  Diagnostics found;
  if (!vanban::derive(*parent_, *overlay_, sources, found)) {
    throw std::runtime_error(to_text(found, Language::english));
  }
}

}  // namespace vanban
