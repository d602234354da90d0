// A plan's shares against those of its superior's plan: by id, and by words and year.
#include "check/targets/superiors.h"

#include <doctest/doctest.h>
#include <string>

#include "app/check.h"
#include "diag/messages.h"
#include "support/engine.h"

namespace vanban {
namespace {

std::string plan_of(const std::string& targets, const std::string& goal) {
  return R"({"kind": "ke-hoach", "level": "province", "issuer": {"unit": "24"},
    "symbol": "KH-UBND", "date": "2026-05-04", "subject": "Phát triển thư viện",
    "targets": [)" +
         targets + R"(], "body": [{"role": "objectives", "title": "MỤC TIÊU", "items": [")" + goal +
         R"("]}], "recipients": ["UBND các xã", {"archive": ["VT"]}], "signature": {"name": "Vũ Văn Bình",
    "position": {"title": "Chủ tịch", "collective": "Ủy ban nhân dân"}}})";
}

std::string target_of(const std::string& id, const std::string& value) {
  return R"({"id": ")" + id +
         R"(", "text": "thư viện cấp xã có máy tính nối mạng", "unit": "%", "values": {"2030": )" +
         value + "}}";
}

// How many goals are below the superior's.
std::size_t found(const std::string& own, const std::string& superior) {
  test::Program program;
  Engine& engine = program.engine();
  Diagnostics diagnostics;
  const auto compose = [&](const std::string& name, const std::string& text) {
    Timings timings;
    return compose_plan(engine.library.add(name, text), engine, {}, diagnostics, timings);
  };
  const auto above = compose("above.plan.json", superior);
  const auto plan = compose("x.plan.json", own);
  REQUIRE(above);
  REQUIRE(plan);
  Diagnostics all;
  engine.checker.check(read_through(plan->plan, plan->document, &above->plan, engine.units), {},
                       all);
  std::size_t count = 0;
  for (const Diagnostic& each : all.all()) {
    if (each.message == Message::target_below_superiors) ++count;
  }
  return count;
}

const std::string above = plan_of(target_of("tv-xa", "80"), "Nâng cao chất lượng thư viện.");

TEST_CASE("a record below the superior's of the same id is found") {
  CHECK(found(plan_of(target_of("tv-xa", "70"), "Nâng cao chất lượng thư viện."), above) == 1);
  CHECK(found(plan_of(target_of("tv-xa", "80"), "Nâng cao chất lượng thư viện."), above) == 0);
}

TEST_CASE("a record of another id is known by its words") {
  CHECK(found(plan_of(target_of("may-tinh", "70"), "Nâng cao chất lượng thư viện."), above) == 1);
}

TEST_CASE("a sentence is known by words and year") {
  const auto of_sentence = [](const std::string& sentence) {
    return found(plan_of("", sentence), above);
  };
  CHECK(of_sentence("Năm 2030, 75% thư viện cấp xã có máy tính nối mạng.") == 1);
  CHECK(of_sentence("Năm 2030, 90% thư viện cấp xã có máy tính nối mạng.") == 0);
  CHECK(of_sentence("Năm 2028, 75% thư viện cấp xã có máy tính nối mạng.") == 0);
  CHECK(of_sentence("Năm 2030, 75% thư viện cấp xã có máy in.") == 0);
}

}  // namespace
}  // namespace vanban
