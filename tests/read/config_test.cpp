#include "read/config.h"

#include <doctest/doctest.h>
#include <string>

#include "read/json_schema.h"
#include "read/read_text.h"

namespace vanban {
namespace {

const std::string schema = "config.schema.json";

ReadText<Config> config(const std::string& json) {
  return {json, read_config};
}

TEST_CASE("a style and what becomes of rules, in the order written") {
  const auto text = config("{'style': 'nd30', 'rules': {'C5': 'off', 'C501': 'error'}}");
  CHECK(text.report() == "");
  REQUIRE(text.read);
  CHECK(text.read->style == "nd30");
  REQUIRE(text.read->rules.size() == 2);
  CHECK(text.read->rules[0].codes == "C5");
  CHECK_FALSE(text.read->rules[0].severity);
  CHECK(text.read->rules[1].severity == Severity::error);
}

TEST_CASE("nothing need be there") {
  const auto text = config("{}");
  REQUIRE(text.read);
  CHECK(text.read->style.empty());
  CHECK(text.read->rules.empty());
}

TEST_CASE("mistakes") {
  CHECK(config("[]").report() == "E0108 ");
  CHECK(config("{'rule': {}}").report() == "E0107 /rule");
  CHECK(config("{'rules': []}").report() == "E0108 /rules");
  CHECK(config("{'rules': {'C501': 'of'}}").report() == "E0110 /rules/C501");
  CHECK(config("{'rules': {'C501': 'of'}}").meant() == "off");
  CHECK(config("{'rules': {'C501': false}}").report() == "E0108 /rules/C501");
}

TEST_CASE("reader and schema know the same keys") {
  CHECK(keys_of(schema_file(schema)) ==
        std::set<std::string>(config_keys.keys.begin(), config_keys.keys.end()));
}

TEST_CASE("reader and schema take the same files") {
  for (const std::string text : {R"({"rules": {"C5": "off", "C124": "error"}})",
                                 R"({"style": "a"})", R"({"rules": {"C5": "none"}})",
                                 R"({"rules": []})", R"({"style": ""})", R"({"styles": "a"})"}) {
    CAPTURE(text);
    CHECK(complaint(schema, parse_with_comments(text)).empty() == config(text).read.has_value());
  }
}

}  // namespace
}  // namespace vanban
