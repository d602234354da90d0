// Cases of the rules: changes to a clean plan, and what the rules find in it then.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "diag/diagnostic.h"

namespace vanban::test {

struct ExpectedFinding {
  std::string at;    // JSON pointer of the text
  std::string text;  // that stands there in the file, from the place found on
};

struct RuleCase {
  std::string why;
  std::string plan;  // name of the clean plan: "tinh"
  std::string text;  // of the changed plan file
  std::vector<ExpectedFinding> found;
};

struct RuleCases {
  std::string code;  // of the rule, from the file's name
  std::vector<RuleCase> wrong, right;
};

// Of every tests/check/cases/CODE.cases.json, in the order of their names:
// {"wrong": [{"why": …, "plan": "xa", "set": {"/body/0/title": …}, "drop": ["/signature"],
//   "found": [{"at": "/body/0/title", "text": "…"}]}], "right": [{"why": …, "set": …}]}
std::vector<RuleCases> read_rule_cases();

// All that the rules find in the text of a plan file, whatever their severity.
Diagnostics findings_in(const std::string& plan_text);

}  // namespace vanban::test
