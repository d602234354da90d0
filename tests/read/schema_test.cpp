// The JSON Schema that editors use and the reader must know the same keys.
#include <algorithm>
#include <doctest/doctest.h>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>
#include <vector>

#include "read/plan/keys.h"
#include "support/project_file.h"

namespace vanban {
namespace {

using Json = nlohmann::json;

Json read_json_file(const std::string& path) {
  constexpr bool throwing = true, with_comments = true;
  return Json::parse(read_project_file(path), nullptr, throwing, with_comments);
}

const Json& plan_schema() {
  static const Json schema = read_json_file("templates/schema/plan.schema.json");
  return schema;
}

// What is wrong with a plan according to the schema; empty if nothing is.
std::string complaint(const Json& plan) {
  valijson::Schema schema;
  valijson::SchemaParser parser;
  const valijson::adapters::NlohmannJsonAdapter schema_adapter(plan_schema());
  parser.populateSchema(schema_adapter, schema);
  valijson::Validator validator;
  valijson::ValidationResults results;
  const valijson::adapters::NlohmannJsonAdapter plan_adapter(plan);
  if (validator.validate(schema, plan_adapter, &results)) return "";
  std::string text = "invalid";
  valijson::ValidationResults::Error error;
  while (results.popError(error)) {
    text += "\n";
    for (const std::string& step : error.context) text += step;
    text += " " + error.description;
  }
  return text;
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
    std::set<std::string> in_schema;
    for (const auto& [key, value] : object.at("properties").items()) in_schema.insert(key);
    CHECK(in_schema == std::set<std::string>(keys->keys.begin(), keys->keys.end()));
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
    CHECK(complaint(read_json_file(path)) == "");
  }
}

TEST_CASE("plans with a wrong shape are not") {
  for (const std::string name :
       {"unknown-key", "role-inside-a-section", "wrong-type", "missing-key", "missing-kind",
        "unknown-word", "bad-number", "issuer-of-five-lines", "title-and-run-in", "empty-item",
        "empty-value", "bad-id", "bad-year", "date-in-another-order"}) {
    CAPTURE(name);
    CHECK(complaint(read_json_file("data/faulty/" + name + ".plan.json")) != "");
  }
}

}  // namespace
}  // namespace vanban
