// The JSON Schemas that editors use (templates/schema), and what they say about a file.
#pragma once

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include "support/project_file.h"

namespace vanban {

using Json = nlohmann::json;

inline Json parse_with_comments(const std::string& text) {
  constexpr bool throwing = true, with_comments = true;
  return Json::parse(text, nullptr, throwing, with_comments);
}

inline Json read_json_file(const std::string& path) {
  return parse_with_comments(read_project_file(path));
}

// "plan.schema.json"; read once.
inline const Json& schema_file(const std::string& name) {
  static std::map<std::string, Json> files;
  const auto found = files.find(name);
  if (found != files.end()) return found->second;
  return files.emplace(name, read_json_file("templates/schema/" + name)).first->second;
}

inline std::set<std::string> keys_of(const Json& object) {
  std::set<std::string> keys;
  for (const auto& [key, value] : object.at("properties").items()) keys.insert(key);
  return keys;
}

// What is wrong with a file according to a schema, which may refer to others beside it; empty if
// nothing is.
inline std::string complaint_by(const Json& schema_json, const Json& file) {
  valijson::Schema schema;
  valijson::SchemaParser parser;
  const valijson::adapters::NlohmannJsonAdapter schema_adapter(schema_json);
  parser.populateSchema(
      schema_adapter, schema,
      [](const std::string& name) -> const Json* { return &schema_file(name); },
      [](const Json*) {});
  valijson::Validator validator;
  valijson::ValidationResults results;
  const valijson::adapters::NlohmannJsonAdapter file_adapter(file);
  if (validator.validate(schema, file_adapter, &results)) return "";
  std::string text = "invalid";
  valijson::ValidationResults::Error error;
  while (results.popError(error)) {
    text += "\n";
    for (const std::string& step : error.context) text += step;
    text += " " + error.description;
  }
  return text;
}

inline std::string complaint(const std::string& schema_name, const Json& file) {
  return complaint_by(schema_file(schema_name), file);
}

// "kind, name, style", the keys that a reader names where it meets one that it does not know.
inline std::set<std::string> listed_keys(const std::string& keys) {
  std::set<std::string> names;
  for (std::size_t at = 0; at < keys.size();) {
    const std::size_t end = std::min(keys.find(", ", at), keys.size());
    names.insert(keys.substr(at, end - at));
    at = end + 2;
  }
  return names;
}

}  // namespace vanban
