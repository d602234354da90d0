// What the JSON Schemas tell in an editor: every key is described, examples are valid, every word
// of a list is explained; and each file says which one it is.
#include <doctest/doctest.h>
#include <filesystem>
#include <string>
#include <vector>

#include "read/json_schema.h"

namespace vanban {
namespace {

std::vector<std::string> schema_names() {
  std::vector<std::string> names;
  for (const auto& entry :
       std::filesystem::directory_iterator(VANBAN_SOURCE_DIR "/templates/schema")) {
    names.push_back(entry.path().filename().string());
  }
  REQUIRE(names.size() >= 10);
  return names;
}

struct Place {
  std::string file;
  const Json* node = nullptr;
};

// What {"$ref": "plan.schema.json#/definitions/text"} stands for.
Place referred(const Place& from) {
  const std::string reference = from.node->at("$ref");
  const std::size_t mark = reference.find('#');
  const std::string file = mark == 0 ? from.file : reference.substr(0, mark);
  const Json::json_pointer pointer(mark == std::string::npos ? "" : reference.substr(mark + 1));
  return {file, &schema_file(file).at(pointer)};
}

bool is_described(Place place) {
  while (!place.node->contains("description") && place.node->contains("$ref")) {
    place = referred(place);
  }
  return place.node->contains("description");
}

// Every object and list of a schema that is itself a schema or holds one.
template <class Visit>
void for_each_node(const Json& node, const std::string& path, Visit visit) {
  if (!node.is_structured()) return;
  visit(node, path);
  for (const auto& [key, value] : node.items()) {
    if (key != "examples") for_each_node(value, path + "/" + key, visit);
  }
}

TEST_CASE("every key is described") {
  for (const std::string& name : schema_names()) {
    CAPTURE(name);
    for_each_node(schema_file(name), "", [&](const Json& node, const std::string& path) {
      if (!node.is_object() || !node.contains("properties")) return;
      if (!node.at("properties").is_object()) return;
      for (const auto& item : node.at("properties").items()) {
        // Behind dependencies and alternatives stand conditions, not what an editor shows.
        const bool is_condition =
            path.find("/dependencies/") != path.npos || path.find("Of/") != path.npos;
        if (is_condition && !item.value().contains("$ref")) continue;
        CHECK_MESSAGE(is_described({name, &item.value()}), (path + "/" + item.key()));
      }
    });
  }
}

TEST_CASE("every word of a list is explained") {
  for (const std::string& name : schema_names()) {
    CAPTURE(name);
    for_each_node(schema_file(name), "", [&](const Json& node, const std::string& path) {
      if (!node.is_object() || !node.contains("enumDescriptions")) return;
      CHECK_MESSAGE(node.at("enumDescriptions").size() == node.at("enum").size(), path);
    });
  }
}

TEST_CASE("the examples that editors offer are valid") {
  std::size_t count = 0;
  for (const std::string& name : schema_names()) {
    CAPTURE(name);
    for_each_node(schema_file(name), "", [&](const Json& node, const std::string& path) {
      if (!node.is_object() || !node.contains("examples")) return;
      // The node as a schema of its own, with the definitions that it refers to.
      Json alone = {{"$schema", schema_file(name).at("$schema")}, {"allOf", Json::array({node})}};
      if (schema_file(name).contains("definitions")) {
        alone["definitions"] = schema_file(name).at("definitions");
      }
      for (const Json& example : node.at("examples")) {
        CHECK_MESSAGE(complaint_by(alone, example) == "", (path + ": " + example.dump()));
        ++count;
      }
    });
  }
  CHECK(count > 60);
}

TEST_CASE("a schema is known by its file name, so that it is found beside the others") {
  for (const std::string& name : schema_names()) {
    CAPTURE(name);
    CHECK(schema_file(name).at("$id") == name);
    CHECK(schema_file(name).at("$schema") == "http://json-schema.org/draft-07/schema#");
    CHECK_FALSE(schema_file(name).at("title").get<std::string>().empty());
  }
}

}  // namespace
}  // namespace vanban
