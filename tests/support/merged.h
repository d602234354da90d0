// Small plans through read, merge and number, for tests of what they become.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace vanban::test {

using Lines = std::vector<std::string>;

// A plan that renders; tests set what they look at. Values are JSON in which single quotes stand
// for double ones.
class SamplePlan {
 public:
  SamplePlan& set(const std::string& key, const std::string& json);
  SamplePlan& drop(const std::string& key);
  // The body: one section that holds this text.
  SamplePlan& say(const std::string& words) {
    return set("body", "[{'title': 'MỤC TIÊU', 'text': '" + words + "'}]");
  }

  std::string text() const;

 private:
  std::map<std::string, std::string> fields_;
};

SamplePlan commune_plan();
SamplePlan commune_decision();

struct Merged {
  std::string doc;     // the dump of the numbered document; empty if there were errors
  std::string report;  // in English
  std::string codes;   // of the report: "E0205 E0205"

  // What stands in the dump behind "key: ", in order.
  Lines all(std::string_view key) const;
  // The only such line.
  std::string one(std::string_view key) const;
};

// `form`: a template of the test's own, under the plan's kind.
Merged merged(const SamplePlan& plan, std::string form = "");

// Merged for files of their own, but not yet split.
Merged merged_for_separate_files(const SamplePlan& plan);

// What a body says that holds only this text, its end mark left out.
std::string said(const std::string& words);

// The report on a body that holds only this text.
std::string report_on(const std::string& words);

}  // namespace vanban::test
