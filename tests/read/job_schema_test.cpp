// The JSON Schema of jobs: it knows the keys that the reader knows, and finds the same mistakes of
// shape.
#include <algorithm>
#include <doctest/doctest.h>
#include <filesystem>
#include <string>

#include "read/job.h"
#include "read/job/parts.h"
#include "read/json_schema.h"
#include "support/diagnosed.h"

namespace vanban {
namespace {

const std::string schema = "job.schema.json";

std::string with_quotes(std::string text) {
  std::ranges::replace(text, '\'', '"');
  return text;
}

bool schema_takes(const std::string& text) {
  return complaint(schema, parse_with_comments(with_quotes(text))).empty();
}

bool reader_takes(const std::string& text) {
  Sources sources;
  Diagnostics diagnostics;
  return read_job(sources.add("a.job.json", with_quotes(text)), diagnostics).has_value();
}

TEST_CASE("the reader of jobs and their schema know the same keys in every object") {
  const Json& file = schema_file(schema);
  std::set<std::string> described;
  for (const ObjectKeys* keys : all_job_keys()) {
    const std::string what(keys->what);
    CAPTURE(what);
    const Json& object = what == "job" ? file : file.at("definitions").at(what);
    CHECK(keys_of(object) == std::set<std::string>(keys->keys.begin(), keys->keys.end()));
    CHECK(object.at("additionalProperties") == false);
    described.insert(what);
  }
  for (const auto& item : file.at("definitions").items()) {
    if (!item.value().contains("properties")) continue;
    CHECK_MESSAGE(described.contains(item.key()), item.key());
  }
}

TEST_CASE("the jobs of the project are valid") {
  std::size_t count = 0;
  for (const auto& entry : std::filesystem::directory_iterator(VANBAN_SOURCE_DIR "/data")) {
    const std::string name = entry.path().filename().string();
    if (!name.ends_with(".job.json")) continue;
    CAPTURE(name);
    CHECK(complaint(schema, read_json_file("data/" + name)) == "");
    CHECK(reader_takes(read_project_file("data/" + name)));
    ++count;
  }
  CHECK(count >= 1);
}

TEST_CASE("schema and reader take the same jobs") {
  for (const std::string good :
       {"{'parent': 'a'}", "{'parent': 'a', 'units': 'all'}", "{'parent': 'a', 'units': ['24']}",
        "{'parts': [{'parent': 'a', 'facts': {'counts': {'thon': 1}}}], 'names': 'Kế hoạch "
        "{name}'}",
        "{'parent': 'a', 'table': {'file': 'a.csv', 'columns': {'A': 'code', 'B': "
        "'targets.dv-xa.2030', 'C': 'has.nhà văn hóa', 'D': 'signature.name'}}}"}) {
    CAPTURE(good);
    CHECK(schema_takes(good));
    CHECK(reader_takes(good));
  }
  for (const std::string bad :
       {"{}",
        "[]",
        "{'parts': []}",
        "{'parts': [{}]}",
        "{'parent': 'a', 'parts': [{'parent': 'b'}]}",
        "{'parts': [{'parent': 'b'}], 'units': 'all'}",
        "{'parent': 'a', 'units': 'al'}",
        "{'parent': 'a', 'units': []}",
        "{'parent': 'a', 'units': [24]}",
        "{'parent': 'a', 'units': ['24'], 'table': {'file': 'a', 'columns': {'A': 'code'}}}",
        "{'parent': 'a', 'table': {'columns': {'A': 'code'}}}",
        "{'parent': 'a', 'table': {'file': 'a', 'columns': {'A': 'cod'}}}",
        "{'parent': 'a', 'table': {'file': 'a', 'columns': {'A': 'targets.x.30', 'B': 'code'}}}",
        "{'parent': 'a', 'table': {'file': 'a', 'columns': {'': 'code'}}}",
        "{'parent': 'a', 'names': '../{code}'}",
        "{'parent': 'a', 'names': '{cod}'}",
        "{'parent': 'a', 'names': '{code'}",
        "{'parent': 'a', 'names': ''}",
        "{'parent': 'a', 'outputs': []}",
        "{'parent': 'a', 'text-width': 401}",
        "{'parent': 'a', 'suggestions': true}",
        "{'parent': 'a', 'facts': {'haz': {}}}",
        "{'parts': [{'parent': 'a', 'outputs': ['pdf']}]}"}) {
    CAPTURE(bad);
    CHECK_FALSE(schema_takes(bad));
    CHECK_FALSE(reader_takes(bad));
  }
}

}  // namespace
}  // namespace vanban
