// The JSON Schemas of overlays, facts, allocations, rules and bodies: they know the keys that the
// readers know, and find the same mistakes of shape.
#include <algorithm>
#include <doctest/doctest.h>
#include <filesystem>
#include <string>
#include <vector>

#include "read/derivation/keys.h"
#include "read/json_schema.h"
#include "read/overlay/parts.h"

namespace vanban {
namespace {

const std::string overlays = "overlay.schema.json";
const std::string facts = "facts.schema.json";
const std::string allocations = "allocation.schema.json";
const std::string rules = "rules.schema.json";
const std::string bodies = "bodies.schema.json";

// Single quotes stand for double ones.
Json json(std::string text) {
  std::ranges::replace(text, '\'', '"');
  return parse_with_comments(text);
}

void check_same_keys(const Json& object, const ObjectKeys& keys) {
  CHECK(keys_of(object) == std::set<std::string>(keys.keys.begin(), keys.keys.end()));
  CHECK(object.at("additionalProperties") == false);
}

void check_described(const Json& schema, const std::set<std::string>& described) {
  for (const auto& item : schema.at("definitions").items()) {
    if (!item.value().contains("properties")) continue;
    CHECK_MESSAGE(described.contains(item.key()), item.key());
  }
}

TEST_CASE("readers and schemas know the same keys in every object") {
  std::set<std::string> described;
  for (const ObjectKeys* keys : all_overlay_keys()) {
    const std::string what(keys->what);
    CAPTURE(what);
    const Json& schema = schema_file(overlays);
    check_same_keys(what == "overlay" ? schema : schema.at("definitions").at(what), *keys);
    described.insert(what);
  }
  check_described(schema_file(overlays), described);
}

TEST_CASE("the reader of rules and their schema know the same keys in every object") {
  std::set<std::string> described;
  for (const RuleObject& object : all_rule_objects()) {
    const std::string name(object.name);
    CAPTURE(name);
    const Json& schema = schema_file(rules);
    check_same_keys(name == "rules" ? schema : schema.at("definitions").at(name), *object.keys);
    described.insert(name);
  }
  check_described(schema_file(rules), described);
}

TEST_CASE("the rules and bodies of the project are valid") {
  CHECK(complaint(rules, read_json_file("data/derivation/rules.json")) == "");
  CHECK(complaint(bodies, read_json_file("data/bodies/bodies.json")) == "");
}

std::string on_overlay(const std::string& members) {
  return complaint(overlays, json("{'parent': 'cha.plan.json', 'unit': '09187', " + members + "}"));
}

TEST_CASE("overlays with all that they can hold are valid") {
  CHECK(complaint(overlays, json("{'parent': 'a', 'unit': 'xã A'}")) == "");
  CHECK(on_overlay(R"('$schema': 'x', 'in': 'tỉnh Bắc Ninh', 'number': null, 'symbol': 'KH-UBND',
    'place': 'Kinh Bắc', 'date': {'year': 2026, 'month': 6}, 'subject': 'Học tập', 'urgency': 'khan',
    'draft': true, 'circulation': 'luu-hanh-noi-bo', 'drafter': {'code': 'NTH'}, 'contact': 'x',
    'dates': 'long', 'citations': {'nq': {'type': 'Nghị quyết'}},
    'bases': ['Căn cứ {cite.nq}', {'opening': 'Căn cứ', 'items': ['a']}], 'closing': ['Hết'],
    'recipients': ['UBND tỉnh', {'archive': ['VT']}], 'suggestions': 'take',
    'allocation': 'phan-bo.allocation.json')") == "");
  CHECK(on_overlay(R"('facts': {'has': {'museum': false, 'library': null},
    'counts': {'thon': 12, 'xom': null}, 'bodies': {'van-hoa': 'Phòng', 'y-te': null},
    'targets': {'dv-xa': {'2029': 75, '2030': {'value': 80, 'count': '10/12 thôn'}}},
    'deadlines': {'bao-cao': '11-30'}, 'signature': {'position': {'title': 'Chủ tịch'}},
    'archive': ['VT']})") == "");
  CHECK(on_overlay(R"('overrides': [{'replace': 'a', 'was': '', 'with': {'text': 'x'}},
    {'drop': 'b/2', 'was': 'x'}, {'keep': 'c'}, {'before': 'a', 'add': ['x', {'role': 'tasks',
    'title': 'A'}]}, {'after': 'a', 'add': ['x']}, {'into': 'a', 'add': ['x']}])") == "");
}

TEST_CASE("the overlays of the project are valid") {
  std::size_t count = 0;
  for (const auto& entry : std::filesystem::directory_iterator(VANBAN_SOURCE_DIR "/data")) {
    const std::string name = entry.path().filename().string();
    if (!name.ends_with(".overlay.json")) continue;
    CHECK_MESSAGE(complaint(overlays, read_json_file("data/" + name)) == "", name);
    ++count;
  }
  CHECK(count >= 2);
}

TEST_CASE("overlays of a wrong shape are not") {
  CHECK(complaint(overlays, json("{'unit': '09187'}")) != "");
  CHECK(complaint(overlays, json("{'parent': 'a', 'unit': 9187}")) != "");
  for (const std::string members : {"'overides': []",
                                    "'kind': 'ke-hoach'",
                                    "'number': 0",
                                    "'suggestions': true",
                                    "'bases': {'items': []}",
                                    "'citations': {'a b': {'type': 'x'}}",
                                    "'overrides': [{}]",
                                    "'overrides': ['a']",
                                    "'overrides': [{'replace': 'a'}]",
                                    "'overrides': [{'replace': 'a', 'drop': 'a', 'with': 'x'}]",
                                    "'overrides': [{'replace': 'a', 'with': 'x', 'add': ['x']}]",
                                    "'overrides': [{'drop': 'a', 'with': 'x'}]",
                                    "'overrides': [{'keep': 'a', 'add': ['x']}]",
                                    "'overrides': [{'drop': ''}]",
                                    "'overrides': [{'drop': 'a', 'was': null}]",
                                    "'overrides': [{'into': 'a'}]",
                                    "'overrides': [{'into': 'a', 'add': []}]",
                                    "'overrides': [{'before': 'a', 'after': 'a', 'add': ['x']}]",
                                    "'overrides': [{'add': ['x']}]",
                                    "'overrides': [{'replace': 'a', 'with': {}}]"}) {
    CHECK_MESSAGE(on_overlay(members) != "", members);
  }
}

TEST_CASE("faulty overlays of the project: only some have a wrong shape") {
  const auto faulty = [](const std::string& name) {
    return complaint(overlays, read_json_file("data/faulty/" + name + ".overlay.json"));
  };
  for (const std::string name :
       {"kind-in-an-overlay", "overlay-without-parent", "two-actions", "override-without-action"}) {
    CHECK_MESSAGE(faulty(name) != "", name);
  }
  for (const std::string name : {"override-doubled", "override-stale", "body-missing",
                                 "target-below-superior", "weights-missing"}) {
    CHECK_MESSAGE(faulty(name) == "", name);
  }
}

TEST_CASE("facts, in an overlay or alone") {
  CHECK(complaint(facts, json("{}")) == "");
  CHECK(complaint(facts, json("{'$schema': 'x', 'has': {'museum': null}, 'counts': null, "
                              "'signature': null, 'deadlines': null, 'archive': []}")) == "");
  for (const std::string members :
       {"'haz': {}", "'has': {'museum': 'no'}", "'counts': {'thon': -1}", "'counts': {'thôn': 1}",
        "'bodies': {'y-te': ''}", "'bodies': {'y-te': true}", "'targets': {'a': 5}",
        "'targets': {'a': {'30': 5}}", "'targets': {'a': {'2030': null}}",
        "'deadlines': {'bao-cao': '30/11'}", "'deadlines': {'bao-cao': null}",
        "'signature': {'name': 'B'}", "'archive': 'VT'", "'archive': ['']"}) {
    CHECK_MESSAGE(complaint(facts, json("{" + members + "}")) != "", members);
    CHECK_MESSAGE(on_overlay("'facts': {" + members + "}") != "", members);
  }
}

TEST_CASE("allocations") {
  CHECK(complaint(allocations, json("{'$schema': 'x', 'targets': ['luot-khach'], 'weights': "
                                    "{'09187': 32000, '09193': 0.5, '09199': 0}}")) == "");
  for (const std::string text :
       {"[]", "{}", "{'targets': [], 'weights': {}}", "{'targets': ['a b'], 'weights': {}}",
        "{'targets': ['a', 'a'], 'weights': {}}", "{'targets': ['a'], 'weights': {'09187': -1}}",
        "{'targets': ['a'], 'weights': {'09187': '1'}}",
        "{'targets': ['a'], 'weights': {}, 'weight': {}}"}) {
    CHECK_MESSAGE(complaint(allocations, json(text)) != "", text);
  }
}

TEST_CASE("rules of a wrong shape") {
  CHECK(complaint(rules, json("{'bases': {'superior': '{cite.cap-tren}'}, '$schema': 'x'}")) == "");
  CHECK(complaint(rules, json("{}")) != "");
  for (const std::string members :
       {"'wording': []", "'sections': [{}]", "'sections': [{'role': 'viewpoints'}]",
        "'facts': [{'name': 'a', 'assumptions': {'commune': null}}]",
        "'wordings': [{'phrase': 'a'}]", "'leftovers': ['sở']",
        "'leftovers': [{'phrase': 'sở', 'from': '2025-07'}]",
        "'leftovers': [{'phrase': 'sở', 'levels': ['xã']}]", "'subordinates': 'cấp dưới'",
        "'days-before': 366", "'recipients': [{}]",
        "'recipients': [{'recipients': [{'superior-lead': true, 'bodies': true}]}]",
        "'recipients': [{'recipients': [{'bodies': false}]}]", "'signatures': [{}]",
        "'signatures': [{'name': 'B', 'position': {'title': 'Chủ tịch'}}]"}) {
    CHECK_MESSAGE(
        complaint(rules, json("{'bases': {'superior': '{cite.cap-tren}'}, " + members + "}")) != "",
        members);
  }
}

TEST_CASE("bodies of a wrong shape") {
  const std::string police = "'function': 'cong-an', 'level': 'commune', 'name': 'Công an {type}'";
  const auto on_body = [](const std::string& members) {
    return complaint(bodies, json("{'$schema': 'x', 'bodies': [{" + members + "}]}"));
  };
  CHECK(on_body(police + ", 'brief': 'CA {type}', 'aliases': ['CAX'], 'types': ['xã', 'đặc khu'], "
                         "'standing': 'asked', 'from': '2025-07-01', 'to': '2026-12-31'") == "");
  for (const std::string members :
       {"'alias': 'x'", "'standing': 'askd'", "'types': ['xa']", "'aliases': []",
        "'from': '2025-07'", "'brief': 'CA {typ}'", "'brief': 'CA {type'"}) {
    CHECK_MESSAGE(on_body(police + ", " + members) != "", members);
  }
  CHECK(on_body("'function': 'công an', 'level': 'commune', 'name': 'A'") != "");
  CHECK(on_body("'function': 'cong-an'") != "");
}

}  // namespace
}  // namespace vanban
