#include <cstdio>
#include <cstdlib>
#include <doctest/doctest.h>

#include "app/check.h"
#include "check/targets/goal.h"
#include "read/check_words.h"
#include "support/engine.h"
#include "support/project_file.h"

namespace vanban {
TEST_CASE("zz dump goals" * doctest::skip(std::getenv("DUMP") == nullptr)) {
  test::Program program;
  Engine& engine = program.engine();
  Source source = engine.library.add("x.plan.json",test::read_file(std::getenv("DUMP")));
  Diagnostics diagnostics;
  const auto composed = compose_plan(source, engine, diagnostics);
  REQUIRE(composed);
  const CheckedDocument document =
      read_through(composed->plan, composed->document, nullptr, engine.units);
  const GoalReader reader(engine.check_words);
  for (const Goal& goal : reader.read(document, tables_of(document.passages))) {
    std::printf("%zu y%d %s%s%s%s%s [%s] s%zu p%zu %s\n", goal.sentence, goal.year,
                goal.is_share ? "share " : "", goal.is_of ? "of " : "", goal.is_bare ? "bare " : "",
                goal.is_narrowed ? "narrowed " : "", goal.is_listed ? "listed " : "",
                value_words(goal).c_str(), goal.subject.size(), goal.predicate.size(),
                subject_words(goal).c_str());
  }
}
}  // namespace vanban
