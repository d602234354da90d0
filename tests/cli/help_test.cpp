// The examples of all helps are typed one after the other, as somebody who tries them out does it
// in a copy of the samples that are installed.
#include <doctest/doctest.h>
#include <filesystem>

#include "cli/installed.h"

using namespace vanban;
using namespace vanban::test;

TEST_CASE("every command has examples, the same in both languages") {
  const CommandOutline vietnamese = program_outline();
  const CommandOutline english = program_outline(Language::english);
  const auto all = flat(vietnamese), all_english = flat(english);
  REQUIRE(all.size() == all_english.size());
  CHECK(all.size() >= 15);
  for (std::size_t at = 0; at < all.size(); ++at) {
    CAPTURE(all[at]->path);
    CHECK_FALSE(all[at]->examples.empty());
    CHECK(all[at]->examples == all_english[at]->examples);
    for (const std::string& example : all[at]->examples) CAPTURE(example);
    CHECK(all[at]->about != all_english[at]->about);
  }
}

TEST_CASE("every command is in an example of its own help") {
  const CommandOutline program = program_outline();
  for (const CommandOutline* command : flat(program)) {
    CAPTURE(command->path);
    bool is_shown = command->path.empty();
    for (const std::string& example : command->examples) {
      is_shown = is_shown || example.starts_with("vanban " + command->path);
    }
    CHECK(is_shown);
  }
}

TEST_CASE("every example works in a copy of the samples") {
  const CommandOutline program = program_outline();
  for (const CommandOutline* command : flat(program)) {
    const TemporaryFolder desk;
    std::filesystem::copy(Installation::made().path("share/doc/vanban/examples"), desk.path(""),
                          std::filesystem::copy_options::recursive |
                              std::filesystem::copy_options::overwrite_existing);
    for (const std::string& example : command->examples) {
      CAPTURE(example);
      const ShellOutcome outcome = run_shell(desk.path(""), example);
      CAPTURE(outcome.err);
      CHECK(outcome.status == 0);
      CHECK(outcome.err.find("lỗi[") == std::string::npos);
    }
  }
}

TEST_CASE("whatever can be typed is explained in both languages") {
  const CommandOutline vietnamese = program_outline();
  const CommandOutline english = program_outline(Language::english);
  const auto all = flat(vietnamese), all_english = flat(english);
  for (std::size_t at = 0; at < all.size(); ++at) {
    CAPTURE(all[at]->path);
    for (std::size_t i = 0; i < all[at]->options.size(); ++i) {
      const OptionOutline& option = all[at]->options[i];
      CAPTURE(option.names.back());
      CHECK_FALSE(option.about.empty());
      CHECK(option.about != all_english[at]->options[i].about);
    }
    for (const ArgumentOutline& argument : all[at]->arguments) CHECK_FALSE(argument.about.empty());
  }
}
