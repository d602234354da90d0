// The JSON Schema that editors use and the reader must know the same keys.
#include <algorithm>
#include <doctest/doctest.h>
#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include "read/json_schema.h"
#include "read/plan/keys.h"

namespace vanban {
namespace {

const Json& plan_schema() {
  return schema_file("plan.schema.json");
}

std::vector<std::string> plans_in(const std::string& folder) {
  std::vector<std::string> paths;
  for (const auto& entry :
       std::filesystem::directory_iterator(std::string(VANBAN_SOURCE_DIR) + "/" + folder)) {
    const std::string name = entry.path().filename().string();
    if (name.ends_with(".plan.json")) paths.push_back(folder + "/" + name);
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

TEST_CASE("reader and schema know the same keys in every object") {
  std::set<std::string> described;
  for (const ObjectKeys* keys : all_plan_keys()) {
    const std::string what(keys->what);
    CAPTURE(what);
    const Json& object = what == "plan" ? plan_schema() : plan_schema().at("definitions").at(what);
    CHECK(keys_of(object) == std::set<std::string>(keys->keys.begin(), keys->keys.end()));
    CHECK(object.at("additionalProperties") == false);
    described.insert(what);
  }
  for (const auto& [name, definition] : plan_schema().at("definitions").items()) {
    if (definition.contains("properties")) CHECK_MESSAGE(described.contains(name), name);
  }
}

TEST_CASE("every plan of the project is valid") {
  const auto plans = plans_in("data");
  CHECK(plans.size() >= 5);
  for (const std::string& path : plans) {
    CAPTURE(path);
    CHECK(complaint("plan.schema.json", read_json_file(path)) == "");
  }
}

TEST_CASE("plans with a wrong shape are not") {
  for (const std::string name :
       {"unknown-key", "role-inside-a-section", "wrong-type", "missing-key", "missing-kind",
        "unknown-word", "bad-number", "issuer-of-five-lines", "title-and-run-in", "empty-item",
        "empty-value", "bad-id", "bad-year", "bad-deadline", "date-in-another-order"}) {
    CAPTURE(name);
    CHECK(complaint("plan.schema.json", read_json_file("data/faulty/" + name + ".plan.json")) !=
          "");
  }
}

}  // namespace
}  // namespace vanban
