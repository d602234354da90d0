#include "app/stand_ins.h"

#include <doctest/doctest.h>

#include "support/engine.h"
#include "write/plan/plan_file.h"

using namespace vanban;
using namespace vanban::test;

TEST_CASE("a plan that lacks everything can be composed") {
  Program program;
  for (const auto* kind : {"ke-hoach", "quyet-dinh"}) {
    Plan empty;
    empty.kind = kind;
    Diagnostics found;
    Timings timings;
    Source file = program.sources().add("x.plan.json", write_plan_file(with_stand_ins(empty)));
    const auto composed = compose_plan(file, program.engine(), {}, found, timings);
    REQUIRE_MESSAGE(composed, to_text(found, Language::english));
  }
}

TEST_CASE("what a plan has stays") {
  Plan plan;
  plan.date = Date{2026, 5, {}};
  plan.signature.emplace().name = "Nguyễn Văn An";
  const Plan filled = with_stand_ins(plan);
  CHECK(filled.date->year == 2026);
  CHECK(filled.signature->name == "Nguyễn Văn An");
  CHECK(filled.signature->position.title == "…");
}
