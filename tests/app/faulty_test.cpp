// Every plan and overlay in data/faulty through the whole program: it brings about the codes that
// its first line names, and is not rendered if one of them is an error. The folder cap-tren holds
// the parents and allocations of the overlays.
#include <algorithm>
#include <doctest/doctest.h>
#include <filesystem>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "support/engine.h"

using namespace vanban;
using namespace vanban::test;

namespace {

std::vector<std::string> faulty_plans() {
  std::vector<std::string> plans;
  for (const auto& entry : std::filesystem::directory_iterator(source_path("data/faulty"))) {
    if (entry.is_regular_file()) plans.push_back(entry.path().string());
  }
  std::sort(plans.begin(), plans.end());
  return plans;
}

// The place of what is wrong with an overlay may be in the files that it names.
bool belongs_to(const std::string& file, const std::string& plan) {
  if (file == plan) return true;
  return plan.ends_with(".overlay.json") && file.starts_with(source_path("data/faulty/cap-tren/"));
}

std::set<std::string> expected_codes(const std::string& text) {
  const std::string mark = "// expect: ";
  REQUIRE(text.starts_with(mark));
  std::istringstream words(text.substr(mark.size(), text.find('\n') - mark.size()));
  std::set<std::string> codes;
  for (std::string code; words >> code;) codes.insert(code);
  return codes;
}

std::set<std::string> codes_in(const Diagnostics& diagnostics) {
  std::set<std::string> codes;
  for (const Diagnostic& diagnostic : diagnostics.all()) {
    codes.emplace(text_of(diagnostic.message).code);
  }
  return codes;
}

}  // namespace

TEST_CASE("faulty plans and overlays bring about the codes they name, and no output") {
  Program program;
  const auto plans = faulty_plans();
  CHECK(plans.size() > 60);
  for (const std::string& plan : plans) {
    CAPTURE(plan);
    const auto outputs = program.render(plan, {"pdf", "text"});
    CHECK(codes_in(program.report()) == expected_codes(read_file(plan)));
    CHECK(outputs.empty() == program.report().has_errors());
  }
}

TEST_CASE("every error has its place in the plan") {
  Program program;
  for (const std::string& plan : faulty_plans()) {
    CAPTURE(plan);
    program.render(plan, {"pdf"});
    for (const Diagnostic& diagnostic : program.report().all()) {
      REQUIRE(diagnostic.where.source != nullptr);
      CHECK(belongs_to(diagnostic.where.source->name, plan));
      CHECK(diagnostic.where.offset < diagnostic.where.source->text.size() + 1);
    }
  }
}

TEST_CASE("all that a plan lacks is in one report") {
  Program program;
  program.render(source_path("data/faulty/missing-everything.plan.json"), {"text"});
  const std::string report = to_text(program.report(), Language::vietnamese);
  CAPTURE(report);
  for (const std::string field :
       {"issuer", "symbol", "date", "subject", "bases", "articles", "recipients", "signature"}) {
    CHECK(report.find("kế hoạch thiếu “" + field + "”") != std::string::npos);
  }
  CHECK(report.find("8 lỗi, 0 cảnh báo") != std::string::npos);
}

TEST_CASE("ten megabytes of brackets get one short message") {
  Program program;
  for (const char bracket : {'[', '{'}) {
    CHECK(program.render_text(std::string(10 << 20, bracket), {"text"}).empty());
    CHECK(program.report().all().size() == 1);
    CHECK(to_text(program.report(), Language::english).size() < 1000);
  }
}

TEST_CASE("nothing at all is no plan") {
  Program program;
  for (const std::string text : {"", " ", "null", "[]", "1", "\"a\"", "// a", "\xEF\xBB\xBF"}) {
    CAPTURE(text);
    CHECK(program.render_text(text, {"text"}).empty());
    CHECK(program.report().has_errors());
  }
}
