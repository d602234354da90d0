#include "write/findings/findings.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>
#include <string>

#include "diag/messages.h"

namespace vanban {
namespace {

using Json = nlohmann::json;

class Found {
 public:
  Found() {
    const Source plan = sources_.add("kế hoạch.plan.json", "{\n  \"text\": \"đã cũng cố\"\n}\n");
    const auto at = static_cast<std::uint32_t>(plan->text.find("cũng"));
    Diagnostic& slip = diagnostics_.report(Message::misreading, {plan, at}, {"cũng cố", "củng cố"});
    slip.fix = Fix{{plan, at}, std::string("cũng cố").size(), "củng cố"};
    slip.clause = "chính tả";
    slip.compared_with = {plan, 2};
    diagnostics_.report(Message::secret_mark, {}, {"MẬT"});
  }

  FindingsReport report() const {
    return {"1.0", {"kế hoạch.plan.json"}, reported(diagnostics_, Language::english)};
  }

 private:
  Sources sources_;
  Diagnostics diagnostics_;
};

TEST_CASE("JSON says what, how grave, where, why and what to write instead") {
  const Json json = Json::parse(findings_json(Found().report()));
  CHECK(json.at("errors") == 1);
  CHECK(json.at("warnings") == 1);
  CHECK(json.at("notes") == 0);
  CHECK(json.at("files") == Json{"kế hoạch.plan.json"});
  const Json& slip = json.at("findings").at(0);
  CHECK(slip.at("code") == "C501");
  CHECK(slip.at("severity") == "warning");
  CHECK(slip.at("clause") == "chính tả");
  CHECK(slip.at("at") == Json{{"file", "kế hoạch.plan.json"}, {"line", 2}, {"column", 15}});
  CHECK(slip.at("pointer") == "/text");
  CHECK(slip.at("compared-with").at("line") == 2);
  CHECK(slip.at("fix") ==
        Json{{"line", 2}, {"column", 15}, {"end-column", 22}, {"replacement", "củng cố"}});
  CHECK_FALSE(json.at("findings").at(1).contains("at"));
}

TEST_CASE("SARIF has the shape that the standard asks for") {
  const Json sarif = Json::parse(findings_sarif(Found().report(), Language::english));
  CHECK(sarif.at("version") == "2.1.0");
  const Json& run = sarif.at("runs").at(0);
  CHECK(run.at("tool").at("driver").at("name") == "vanban");
  CHECK(run.at("columnKind") == "unicodeCodePoints");
  REQUIRE(run.at("results").size() == 2);
  const Json& slip = run.at("results").at(0);
  CHECK(slip.at("ruleId") == "C501");
  CHECK(slip.at("level") == "warning");
  const Json& physical = slip.at("locations").at(0).at("physicalLocation");
  CHECK(physical.at("artifactLocation").at("uri") == "k%E1%BA%BF%20ho%E1%BA%A1ch.plan.json");
  CHECK(physical.at("region") == Json{{"startLine", 2}, {"startColumn", 15}});
  const Json& replacement =
      slip.at("fixes").at(0).at("artifactChanges").at(0).at("replacements").at(0);
  CHECK(replacement.at("deletedRegion").at("endColumn") == 22);
  CHECK(replacement.at("insertedContent").at("text") == "củng cố");
}

TEST_CASE("every rule that was broken is described in SARIF") {
  const Json sarif = Json::parse(findings_sarif(Found().report(), Language::english));
  std::vector<std::string> ids;
  for (const Json& rule : sarif.at("runs").at(0).at("tool").at("driver").at("rules")) {
    ids.push_back(rule.at("id"));
    CHECK(rule.at("shortDescription").at("text") != "");
  }
  CHECK(ids == std::vector<std::string>{"C501", "C601"});
}

TEST_CASE("a check that found nothing is a report all the same") {
  const FindingsReport nothing{"1.0", {"a.plan.json"}, {}};
  CHECK(Json::parse(findings_json(nothing)).at("findings").empty());
  const Json sarif = Json::parse(findings_sarif(nothing, Language::vietnamese));
  CHECK(sarif.at("runs").at(0).at("results").empty());
}

}  // namespace
}  // namespace vanban
