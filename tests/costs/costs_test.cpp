// A guard of the speed that the benchmark measures: how often a stage asks for memory. Limits stand
// a tenth above what is needed now. A change that needs more must be worth it: measure it with
// scripts/bench, and write the new limit here. One that needs less lowers it.
#include <doctest/doctest.h>

#include "bench/allocations.h"
#include "bench/sample_child.h"
#include "bench/workshop.h"
#include "read/plan.h"

namespace vanban {
namespace {

// Of the second time: what is prepared once in a process is not counted.
template <class Work>
std::size_t asked_for(Work work) {
  work();
  return allocations_of(work).count;
}

std::size_t asked_for(Workshop& workshop, Source plan, const char* format) {
  Timings ignored;
  return asked_for([&] { workshop.render(plan, {find_writer(format)}, ignored); });
}

TEST_CASE("a plan of eight pages asks for memory no more often than it has to") {
  Workshop workshop;
  const Source plan = workshop.open("ninh-binh.plan.json");
  CHECK(asked_for([&] { read_plan(plan, workshop.report()); }) <= 1770);
  CHECK(asked_for(workshop, plan, "text") <= 7100);
  CHECK(asked_for(workshop, plan, "pdf") <= 8850);
  CHECK(asked_for(workshop, plan, "docx") <= 9300);
}

TEST_CASE("a derived plan asks for memory no more often than it has to") {
  Workshop workshop;
  const SampleChild child(workshop);
  CHECK(asked_for([&] { child.derive(false); }) <= 6600);
}

}  // namespace
}  // namespace vanban
