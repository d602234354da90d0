#include "app/fixes.h"

#include <doctest/doctest.h>
#include <string>

#include "diag/messages.h"

namespace vanban {
namespace {

class Fixing {
 public:
  explicit Fixing(const std::string& text) : source(sources_.add("x.plan.json", text)) {}

  // These words become others.
  Fixing& fix(const std::string& words, const std::string& replacement) {
    const auto offset = static_cast<std::uint32_t>(source->text.find(words));
    Diagnostic& finding = found.report(Message::misreading, {source, offset}, {});
    finding.fix = Fix{{source, offset}, words.size(), replacement};
    return *this;
  }
  std::string result() const {
    const auto files = apply_fixes(found, {source});
    return files.empty() ? "(as it was)" : files.front().text;
  }

 private:
  Sources sources_;

 public:
  Source source;
  Diagnostics found;
};

TEST_CASE("fixes are applied wherever they stand, in whatever order they were found") {
  CHECK(Fixing("một hai ba").fix("ba", "bốn").fix("một", "1").result() == "1 hai bốn");
}

TEST_CASE("of two that overlap the first one counts") {
  CHECK(Fixing("một hai ba").fix("một hai", "x").fix("hai ba", "y").result() == "x ba");
}

TEST_CASE("files that may not be changed, or need not, are left alone") {
  Fixing fixing("một hai");
  fixing.fix("hai", "2");
  CHECK(apply_fixes(fixing.found, {}).empty());
  CHECK(Fixing("một hai").result() == "(as it was)");
}

TEST_CASE("letters are composed if that was found") {
  Fixing fixing("a\u0302n hai");
  fixing.found.report(Message::not_composed, {fixing.source, 0}, {"1"});
  CHECK(fixing.fix("hai", "ba").result() == "ân ba");
}

TEST_CASE("what differs is shown line by line") {
  Fixing fixing("một\nhai  ba\nbốn");
  fixing.fix("hai  ba", "hai ba");
  CHECK(differences(apply_fixes(fixing.found, {fixing.source}).front()) ==
        "--- x.plan.json\n+++ x.plan.json\n@@ -2 +2 @@\n-hai  ba\n+hai ba\n");
}

}  // namespace
}  // namespace vanban
