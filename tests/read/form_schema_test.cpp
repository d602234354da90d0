// The JSON Schemas of templates and styles: they know the keys that the readers know in every
// object, and take the project's own files.
#include <algorithm>
#include <doctest/doctest.h>
#include <filesystem>
#include <optional>
#include <set>
#include <string>

#include "diag/messages.h"
#include "read/json_schema.h"
#include "read/style.h"
#include "read/template.h"

namespace vanban {
namespace {

const std::string templates = "template.schema.json";
const std::string styles = "style.schema.json";

Json json(std::string text) {
  std::ranges::replace(text, '\'', '"');
  return parse_with_comments(text);
}

// The keys that the reader lists when it meets one that it does not know.
template <class Read>
std::set<std::string> known_keys(const Json& file, Read read) {
  Sources sources;
  Diagnostics diagnostics;
  read(sources.add("x.json", file.dump()), diagnostics);
  for (const Diagnostic& diagnostic : diagnostics.all()) {
    if (diagnostic.message != Message::unknown_key) continue;
    return listed_keys(diagnostic.arguments.at(2));
  }
  return {};
}

// The same of the object at the pointer, which the file must have.
template <class Read>
std::set<std::string> known_keys_at(Json file, const std::string& pointer, Read read) {
  file.at(Json::json_pointer(pointer))["zzzzzzzz"] = 1;
  return known_keys(file, read);
}

void check_same_keys(const Json& schema, const std::set<std::string>& known) {
  CHECK(keys_of(schema) == known);
  CHECK(schema.at("additionalProperties") == false);
}

TEST_CASE("reader and schema of templates know the same keys in every object") {
  const Json& schema = schema_file(templates);
  const auto known_at = [](const std::string& pointer) {
    return known_keys_at(read_json_file("templates/ke-hoach.template.json"), pointer,
                         read_template);
  };
  check_same_keys(schema, known_at(""));
  const Json& objects = schema.at("definitions");
  check_same_keys(objects.at("block"), known_at("/main/0"));
  check_same_keys(objects.at("letterhead"), known_at("/main/0/letterhead"));
  check_same_keys(objects.at("title"), known_at("/main/1/title"));
  check_same_keys(objects.at("signing"), known_at("/main/5/signing"));
}

TEST_CASE("reader and schema of styles know the same keys in every object") {
  const Json& schema = schema_file(styles);
  const auto known_at = [](const std::string& pointer) {
    return known_keys_at(read_json_file("templates/styles/nd30.json"), pointer, read_style);
  };
  check_same_keys(schema, known_at(""));
  const Json& parts = schema.at("properties");
  for (const std::string part : {"page", "texts", "paragraphs", "rules", "blanks", "gaps", "stamps",
                                 "signatures", "breaking"}) {
    CAPTURE(part);
    check_same_keys(parts.at(part), known_at("/" + part));
  }
  check_same_keys(parts.at("stamps").at("properties").at("urgency-widths"),
                  known_at("/stamps/urgency-widths"));
  const Json& objects = schema.at("definitions");
  check_same_keys(objects.at("rule"), known_at("/rules/motto"));
  check_same_keys(objects.at("text-style"), known_at("/texts/body"));
  check_same_keys(objects.at("limits"), known_at("/paragraphs/space-before"));
  check_same_keys(objects.at("measure").at("anyOf").at(1), known_at("/page/top"));
}

TEST_CASE("the templates and styles of the project are valid") {
  std::size_t count = 0;
  for (const auto& entry :
       std::filesystem::recursive_directory_iterator(VANBAN_SOURCE_DIR "/templates")) {
    const std::string path = entry.path().lexically_relative(VANBAN_SOURCE_DIR).string();
    const bool is_style = path.starts_with("templates/styles/");
    if (!is_style && !path.ends_with(".template.json")) continue;
    if (entry.is_directory()) continue;
    CHECK_MESSAGE(complaint(is_style ? styles : templates, read_json_file(path)) == "", path);
    ++count;
  }
  CHECK(count >= 4);
}

bool template_read(const Json& file) {
  Sources sources;
  Diagnostics diagnostics;
  return read_template(sources.add("a.template.json", file.dump()), diagnostics).has_value();
}

TEST_CASE("templates of a wrong shape") {
  const auto with = [](const std::string& members) {
    return json("{'kind': 'a', 'name': 'A', 'style': 'nd30', 'end-mark': './.', " + members + "}");
  };
  const Json good = with("'$schema': 'x', 'main': [{'paragraph': '{.}', 'each': 'closing'}]");
  CHECK(complaint(templates, good) == "");
  CHECK(template_read(good));
  for (const std::string members :
       {"'main': {}", "'main': [{}]", "'main': ['x']", "'mian': []", "'main': [], 'landscape': 1",
        "'main': [], '$schema': 1", "'main': [{'paragraph': 'x', 'enacting': 'y'}]",
        "'main': [{'items': 'body'}]", "'main': [{'items': 'body', 'marker': 'II.'}]",
        "'main': [{'paragraph': 'x', 'marker': '1.'}]", "'main': [{'letterhead': {}}]",
        "'main': [{'letterhead': {'country': 'A', 'motto': 'B', 'number': '1'}}]",
        "'main': [{'signing': {'label': 'x'}}]", "'main': [{'paragraph': 'x', 'id': 'a b'}]"}) {
    CAPTURE(members);
    CHECK(complaint(templates, with(members)) != "");
    CHECK_FALSE(template_read(with(members)));
  }
}

bool style_read(const Json& file) {
  Sources sources;
  Diagnostics diagnostics;
  return read_style(sources.add("a.json", file.dump()), diagnostics).has_value();
}

TEST_CASE("styles of a wrong shape") {
  const auto with = [](const std::string& pointer, const std::string& value) {
    Json file = read_json_file("templates/styles/nd30.json");
    file[Json::json_pointer(pointer)] = json(value);
    return file;
  };
  CHECK(complaint(styles, with("/$schema", "'x'")) == "");
  CHECK(style_read(with("/$schema", "'x'")));
  for (const auto& wrong :
       std::vector<std::pair<std::string, std::string>>{{"/name", "''"},
                                                        {"/$schema", "1"},
                                                        {"/page/top", "'20cm'"},
                                                        {"/page/top", "{'range': ['1mm', '2mm']}"},
                                                        {"/texts/body/size", "3"},
                                                        {"/texts/body/align", "'centre'"},
                                                        {"/texts/basis/like", "'bodi'"},
                                                        {"/texts/body", "{'bold': true}"},
                                                        {"/texts/body/line-spacing", "9"},
                                                        {"/rules/motto/fraction", "2"},
                                                        {"/blanks/number", "0"},
                                                        {"/stamps/urgency-colour", "'red'"},
                                                        {"/lines", "'best-fit'"},
                                                        {"/breaking/units", "[1]"}}) {
    CAPTURE(wrong.first);
    CAPTURE(wrong.second);
    CHECK(complaint(styles, with(wrong.first, wrong.second)) != "");
    CHECK_FALSE(style_read(with(wrong.first, wrong.second)));
  }
}

}  // namespace
}  // namespace vanban
