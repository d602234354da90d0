#include "support/rule_case.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>

#include "app/check.h"
#include "support/engine.h"

namespace vanban::test {

namespace {

using Json = nlohmann::ordered_json;

std::string cases_folder() {
  return source_path("tests/check/cases");
}

Json parsed(const std::string& path) {
  return Json::parse(read_file(path), nullptr, true, true);
}

RuleCase read_case(const Json& json) {
  RuleCase one;
  one.why = json.at("why");
  one.plan = json.value("plan", "tinh");
  Json plan = parsed(cases_folder() + "/" + one.plan + ".plan.json");
  const Json drop = json.value("drop", Json::array()), set = json.value("set", Json::object());
  for (const auto& path : drop) {
    plan = plan.patch(Json{{{"op", "remove"}, {"path", path}}});
  }
  for (const auto& [path, value] : set.items()) {
    const Json::json_pointer pointer(path);
    const bool is_there = plan.contains(pointer);
    plan =
        plan.patch(Json{{{"op", is_there ? "replace" : "add"}, {"path", path}, {"value", value}}});
  }
  one.text = plan.dump(2);
  const Json found = json.value("found", Json::array());
  for (const auto& finding : found) {
    one.found.push_back({finding.at("at"), finding.value("text", "")});
  }
  return one;
}

}  // namespace

std::vector<RuleCases> read_rule_cases() {
  std::vector<RuleCases> all;
  for (const auto& entry : std::filesystem::directory_iterator(cases_folder())) {
    const std::string name = entry.path().filename().string();
    if (!name.ends_with(".cases.json")) continue;
    const Json json = parsed(entry.path().string());
    RuleCases& cases = all.emplace_back();
    cases.code = name.substr(0, name.find('.'));
    for (const auto& one : json.at("wrong")) cases.wrong.push_back(read_case(one));
    for (const auto& one : json.at("right")) cases.right.push_back(read_case(one));
  }
  std::ranges::sort(all, {}, &RuleCases::code);
  return all;
}

Diagnostics findings_in(const std::string& plan_text) {
  static Program program;
  Engine& engine = program.engine();
  Source source = engine.library.add("x.plan.json", plan_text);
  Diagnostics diagnostics;
  CheckedFiles(engine).check(source, nullptr, {}, diagnostics);
  return diagnostics;
}

}  // namespace vanban::test
