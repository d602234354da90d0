#include "check/rule_settings.h"

#include <doctest/doctest.h>

#include "diag/messages.h"

namespace vanban {
namespace {

constexpr auto falls = Message::target_falls;      // C301, a warning
constexpr auto mixed = Message::tone_marks_mixed;  // C508, a note
constexpr auto secret = Message::secret_mark;      // C601, an error

TEST_CASE("every rule is asked, with its own severity") {
  const RuleSettings settings;
  CHECK(settings.severity_of(falls) == Severity::warning);
  CHECK(settings.severity_of(mixed) == Severity::note);
  CHECK(settings.severity_of(secret) == Severity::error);
}

TEST_CASE("a code or the beginning of several is set or turned off; later settings win") {
  RuleSettings settings;
  CHECK(settings.set("C5", Severity::warning));
  CHECK(settings.turn_off("C508"));
  CHECK(settings.severity_of(Message::misreading) == Severity::warning);
  CHECK_FALSE(settings.severity_of(mixed));
  CHECK(settings.set("C508", Severity::error));
  CHECK(settings.severity_of(mixed) == Severity::error);
  CHECK(settings.severity_of(falls) == Severity::warning);
}

TEST_CASE("codes that no rule has are told") {
  RuleSettings settings;
  CHECK_FALSE(settings.set("C9", Severity::note));
  CHECK_FALSE(settings.turn_off("E0101"));
  CHECK_FALSE(settings.turn_off(""));
  CHECK_FALSE(settings.keep_only({"C301", "C999"}));
}

TEST_CASE("only some rules are kept, with the severities they have") {
  RuleSettings settings;
  settings.set("C3", Severity::error);
  CHECK(settings.keep_only({"C301", "C6"}));
  CHECK(settings.severity_of(falls) == Severity::error);
  CHECK(settings.severity_of(secret) == Severity::error);
  CHECK_FALSE(settings.severity_of(Message::vague_goal));
}

TEST_CASE("a rule that was off is not brought back by being kept") {
  RuleSettings settings;
  settings.turn_off("C301");
  CHECK(settings.keep_only({"C3"}));
  CHECK_FALSE(settings.severity_of(falls));
}

TEST_CASE("for rendering, errors alone: also those that the house made one") {
  RuleSettings settings;
  settings.set("C301", Severity::error);
  settings.set("C601", Severity::warning);
  const RuleSettings errors = settings.only_errors();
  CHECK(errors.severity_of(falls) == Severity::error);
  CHECK_FALSE(errors.severity_of(secret));
  CHECK_FALSE(errors.severity_of(mixed));
  CHECK(RuleSettings::errors_only().severity_of(secret) == Severity::error);
}

}  // namespace
}  // namespace vanban
