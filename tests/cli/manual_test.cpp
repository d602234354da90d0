// The manual page: whole, and in order for the programs that print it.
#include <doctest/doctest.h>

#include "cli/installed.h"
#include "cli/manual/roff.h"
#include "support/desk.h"

using namespace vanban;
using namespace vanban::test;

namespace {

const char* const languages[] = {"vi", "en"};

std::string page_in(const std::string& language) {
  const Desk desk;
  const Outcome outcome = desk.run({"manual", "--lang", language});
  REQUIRE(outcome.status == 0);
  CHECK(outcome.err == "");
  return outcome.out;
}

// As it is read, in lines so long that none is broken.
std::string printed(const std::string& page) {
  const TemporaryFolder desk;
  desk.write("vanban.1", page);
  const ShellOutcome outcome =
      run_shell(desk.path(""), "groff -k -man -ww -Tutf8 -P-c -P-b -P-u -P-o -rLL=2000n vanban.1");
  CHECK(outcome.status == 0);
  CHECK(outcome.err == "");  // groff's warnings
  return outcome.out;
}

bool contains(const std::string& text, const std::string& words) {
  CAPTURE(words);
  return text.find(words) != std::string::npos;
}

}  // namespace

TEST_CASE("the page has all commands, options and examples, and groff has no warnings") {
  for (const std::string language : languages) {
    CAPTURE(language);
    const std::string text = printed(page_in(language));
    const auto program =
        program_outline(language == "vi" ? Language::vietnamese : Language::english);
    for (const CommandOutline* command : flat(program)) {
      CAPTURE(command->path);
      if (command->commands.empty()) CHECK(contains(text, "vanban " + command->path + " ["));
      for (const OptionOutline& option : command->options) {
        for (const std::string& name : option.names) CHECK(contains(text, name));
        CHECK(contains(text, option.about));
      }
      if (!command->commands.empty()) continue;
      for (const std::string& example : command->examples) CHECK(contains(text, example));
    }
  }
}

TEST_CASE("the sections that a manual page has") {
  const std::string vietnamese = page_in("vi"), english = page_in("en");
  for (const char* heading : {"TÊN", "CÁCH DÙNG", "MÔ TẢ", "TÙY CHỌN", "LỆNH", "MÃ KẾT THÚC",
                              "BIẾN MÔI TRƯỜNG", "TỆP", "VÍ DỤ", "XEM THÊM"}) {
    CHECK(contains(vietnamese, ".SH \"" + std::string(heading) + "\"\n"));
  }
  for (const char* heading : {"NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "COMMANDS",
                              "EXIT STATUS", "ENVIRONMENT", "FILES", "EXAMPLES", "SEE ALSO"}) {
    CHECK(contains(english, ".SH \"" + std::string(heading) + "\"\n"));
  }
}

TEST_CASE("words that troff would take for its own come out as they are") {
  CHECK(roff_text(".x\n'y\\z") == "\\&.x\n\\&\\(aqy\\ez");
  CHECK(roff_text("a-b \"c\" ~^") == "a\\-b \\(dqc\\(dq \\(ti\\(ha");
  CHECK(printed(".TH X 1\n.PP\n" + roff_text(".x '\\y' \"z\" a-b")).find(".x '\\y' \"z\" a-b") !=
        std::string::npos);
}
