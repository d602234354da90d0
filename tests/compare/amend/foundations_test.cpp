#include "compare/amend/foundations.h"

#include <doctest/doctest.h>
#include <string>

#include "drafted.h"

using namespace vanban;
using namespace vanban::test;

namespace {

// The decision's subject that cites a plan of this subject.
std::string subject_after(const std::string& subject) {
  const auto plan = [&](const std::string& items) {
    return commune_plan()
        .set("number", "15")
        .set("subject", "'" + subject + "'")
        .set("body", section(items))
        .text();
  };
  const std::string text = amended(plan(books), plan(fair)).text;
  std::string words;
  for (const char letter : text) {
    const bool blank = letter == ' ' || letter == '\n';
    if (!blank || (!words.empty() && words.back() != ' ')) words += blank ? ' ' : letter;
  }
  return words;
}

}  // namespace

TEST_CASE("the amended plan is cited by what it does, else with về") {
  CHECK(subject_after("Thực hiện Chương trình sách").find("thực hiện Chương trình sách") !=
        std::string::npos);
  CHECK(subject_after("Chuyển đổi số năm 2026").find("về chuyển đổi số năm 2026") !=
        std::string::npos);
  CHECK(subject_after("Thực hiện Chương trình sách").find("về thực hiện") == std::string::npos);
}
