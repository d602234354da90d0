// Every rule has cases that trigger it and cases that must not.
#include <algorithm>
#include <doctest/doctest.h>
#include <set>
#include <string>

#include "check/rule_pages.h"
#include "diag/messages.h"
#include "support/engine.h"
#include "support/rule_case.h"

namespace vanban {
namespace {

std::vector<const Diagnostic*> of_rule(const Diagnostics& all, const std::string& code) {
  std::vector<const Diagnostic*> found;
  for (const Diagnostic& each : all.all()) {
    if (text_of(each.message).code == code) found.push_back(&each);
  }
  return found;
}

bool is_at(const Diagnostic& finding, const test::ExpectedFinding& expected) {
  const Location& where = finding.where;
  if (where.source == nullptr || where.offset == Location::whole_file) return expected.at.empty();
  return json_pointer(*where.source, where.offset) == expected.at &&
         where.source->text.substr(where.offset).starts_with(expected.text);
}

// Errors and warnings of other rules would hide that a case is not what it seems.
void check_no_others(const Diagnostics& all, const std::string& code) {
  for (const Diagnostic& each : all.all()) {
    const bool is_another = text_of(each.message).code != code;
    CHECK_MESSAGE(!(is_another && severity_of(each) != Severity::note),
                  to_text(all, Language::english));
  }
}

TEST_CASE("no rule finds anything in the clean plans") {
  for (const std::string name : {"tinh", "xa", "quyet-dinh"}) {
    CAPTURE(name);
    const std::string text =
        test::read_file(test::source_path("tests/check/cases/" + name + ".plan.json"));
    CHECK(to_text(test::findings_in(text), Language::english) == "");
  }
}

TEST_CASE("each rule finds what it should, where it is, and nothing else") {
  for (const test::RuleCases& cases : test::read_rule_cases()) {
    for (const test::RuleCase& wrong : cases.wrong) {
      CAPTURE(cases.code);
      CAPTURE(wrong.why);
      const Diagnostics all = test::findings_in(wrong.text);
      const std::string report = to_text(all, Language::english);
      const auto found = of_rule(all, cases.code);
      CHECK_MESSAGE(!found.empty(), report);
      CHECK_MESSAGE(found.size() == wrong.found.size(), report);
      for (const test::ExpectedFinding& expected : wrong.found) {
        const bool is_found = std::ranges::any_of(
            found, [&](const Diagnostic* each) { return is_at(*each, expected); });
        CHECK_MESSAGE(is_found, expected.at << " " << expected.text << "\n" << report);
      }
      check_no_others(all, cases.code);
    }
  }
}

TEST_CASE("no rule finds what it should not") {
  for (const test::RuleCases& cases : test::read_rule_cases()) {
    for (const test::RuleCase& right : cases.right) {
      CAPTURE(cases.code);
      CAPTURE(right.why);
      const Diagnostics all = test::findings_in(right.text);
      CHECK_MESSAGE(of_rule(all, cases.code).empty(), to_text(all, Language::english));
      check_no_others(all, cases.code);
    }
  }
}

TEST_CASE("every rule has a page, with all that a reader wants to know") {
  for (int at = static_cast<int>(first_rule); at <= static_cast<int>(last_rule); ++at) {
    CAPTURE(text_of(static_cast<Message>(at)).code);
    const RulePage* page = page_of(static_cast<Message>(at));
    REQUIRE(page != nullptr);
    for (const std::string_view words :
         {page->clause, page->vietnamese, page->english, page->wrong, page->right}) {
      CHECK_FALSE(words.empty());
    }
  }
}

TEST_CASE("every rule has cases, save those that a plan alone cannot show") {
  // Style and template (form/head_test), two files (citations/across_test, targets/superiors_test).
  const std::set<std::string_view> elsewhere = {"C106", "C133", "C207", "C214", "C302"};
  std::set<std::string> with_cases;
  for (const test::RuleCases& cases : test::read_rule_cases()) with_cases.insert(cases.code);
  for (int at = static_cast<int>(first_rule); at <= static_cast<int>(last_rule); ++at) {
    const std::string code(text_of(static_cast<Message>(at)).code);
    CHECK_MESSAGE(with_cases.contains(code) != elsewhere.contains(code), code);
  }
}

TEST_CASE("every case file is of a rule") {
  for (const test::RuleCases& cases : test::read_rule_cases()) {
    CAPTURE(cases.code);
    CHECK(find_rule(cases.code).has_value());
    CHECK_FALSE(cases.wrong.empty());
    CHECK_FALSE(cases.right.empty());
  }
}

}  // namespace
}  // namespace vanban
