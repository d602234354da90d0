// Help and wrong usage, in both languages.
#include <doctest/doctest.h>
#include <sstream>

#include "cli/installed.h"
#include "support/desk.h"
#include "write/writers.h"

using namespace vanban::test;

namespace {

using Words = std::vector<std::string>;

// The words of every command, and of the program itself.
std::vector<Words> all_commands() {
  std::vector<Words> all;
  const vanban::CommandOutline program = program_outline();
  for (const vanban::CommandOutline* command : flat(program)) {
    std::istringstream path(command->path);
    Words& words = all.emplace_back();
    for (std::string word; path >> word;) words.push_back(word);
  }
  return all;
}

Words with(Words words, const Words& more) {
  words.insert(words.end(), more.begin(), more.end());
  return words;
}

bool contains(const std::string& text, const std::string& words) {
  CAPTURE(text);
  return text.find(words) != std::string::npos;
}

// Words of CLI11 that no Vietnamese help should hold.
const Words english = {"Usage",       "Options",  "OPTIONS", "Subcommand",     "SUBCOMMAND",
                       "Positionals", "REQUIRED", "TEXT",    "Print this help"};

}  // namespace

TEST_CASE("every command has a help with an example, in the language asked for") {
  const Desk desk;
  for (const Words& command : all_commands()) {
    CAPTURE(command.empty() ? "vanban" : command.back());
    const Outcome vietnamese = desk.run(with(command, {"--help"}));
    CHECK(vietnamese.status == 0);
    CHECK(vietnamese.err == "");
    CHECK(contains(vietnamese.out, "Cách dùng: vanban"));
    CHECK(contains(vietnamese.out, "Ví dụ:\n  vanban "));
    for (const std::string& word : english) {
      CAPTURE(word);
      CHECK_FALSE(contains(vietnamese.out, word));
    }
    const Outcome in_english = desk.run(with(command, {"--help", "--lang", "en"}));
    CHECK(in_english.status == 0);
    CHECK(contains(in_english.out, "Usage: vanban"));
    CHECK(contains(in_english.out, "Example:\n  vanban "));
    CHECK_FALSE(contains(in_english.out, "Ví dụ"));
  }
}

TEST_CASE("help fits a window") {
  const Desk desk;
  for (const Words& command : all_commands()) {
    const std::string help = desk.run(with(command, {"--help"})).out;
    for (std::size_t at = 0; at < help.size();) {
      const std::size_t end = help.find('\n', at);
      std::size_t width = 0;
      for (std::size_t i = at; i < end; ++i) width += (help[i] & 0xC0) != 0x80 ? 1 : 0;
      CAPTURE(help.substr(at, end - at));
      CHECK(width <= 100);
      at = end + 1;
    }
  }
}

TEST_CASE("the help of render lists the formats there are") {
  const Desk desk;
  const std::string help = desk.run({"render", "--help"}).out;
  for (const vanban::Writer& writer : vanban::writers()) {
    CHECK(contains(help, "\n  " + std::string(writer.name) + " "));
    CHECK(contains(help, std::string(writer.vietnamese)));
  }
}

TEST_CASE("the version") {
  const Desk desk;
  const Outcome outcome = desk.run({"--version"});
  CHECK(outcome.status == 0);
  CHECK(outcome.out.starts_with("vanban 0."));
}

TEST_CASE("what is wrong with a line, and what was meant") {
  const Desk desk;
  const struct {
    Words line;
    std::string says;
  } cases[] = {
      {{},
       "vanban: thiếu lệnh, một trong: “render”, “import”, “check”, “derive”, “batch”, “freeze”, "
       "“diff”, “amend”, “merge”, “new”, “fields”, “units”, “completion”, “manual”\n"},
      {{"rendr", "x"}, "vanban: không hiểu “rendr”, “x”; ý bạn là “render”?\n"},
      {{"units"}, "vanban units: thiếu lệnh, một trong: “find”\n"},
      {{"render"}, "vanban render: thiếu “PLAN”\n"},
      {{"check"}, "vanban check: thiếu “FILE”\n"},
      {{"import"}, "vanban import: thiếu “FILE”\n"},
      {{"render", "x", "--tp", "pdf"}, "vanban render: không hiểu “--tp”"},
      {{"render", "x", "--to"}, "vanban render: --to: thiếu giá trị\n"},
      {{"render", "x", "--to", "xx"},
       "vanban render: --to: “xx” không dùng được, chọn một trong: pdf,"},
      {{"render", "x", "--pdf-profile", "a-2bb"}, "; ý bạn là “a-2b”"},
      {{"new", "ke-hoach", "--level", "comune"}, "; ý bạn là “commune”?\n"},
      {{"new", "ke-hoach"}, "vanban new: thiếu “--level”\n"},
      {{"units", "find", "x", "--onn"},
       "vanban units find: không hiểu “--onn”; ý bạn là “--on”?\n"},
      {{"--lang", "fr", "fields", "x"}, "--lang: “fr” không dùng được, chọn một trong: vi, en\n"},
  };
  for (const auto& one : cases) {
    CAPTURE(one.says);
    const Outcome outcome = desk.run(one.line);
    CHECK(outcome.status == 2);
    CHECK(outcome.out == "");
    CHECK(contains(outcome.err, one.says));
    CHECK(contains(outcome.err, " --help”\n"));
  }
  CHECK(contains(desk.run({"--lang", "en", "render"}).err,
                 "vanban render: missing: “PLAN”\nSee “vanban render --help”\n"));
}

TEST_CASE("hostile arguments are printed harmlessly") {
  const Desk desk;
  const Outcome outcome = desk.run({"render", "x", "--\x1B[2J\xFF\n"});
  CHECK(outcome.status == 2);
  CHECK(outcome.err.find('\x1B') == std::string::npos);
  CHECK(outcome.err.find('\xFF') == std::string::npos);
}

TEST_CASE("what cannot be printed is trouble") {
  const Desk desk;
  for (const Words& line : {Words{"--help"}, Words{"new", "ke-hoach", "--level", "commune"},
                            Words{"fields", "ke-hoach"}, Words{"units", "find", "24"}}) {
    CAPTURE(line.front());
    const Outcome outcome = desk.run_into("/dev/full", line);
    CHECK(outcome.status == 3);
    CHECK(contains(outcome.err, "lỗi[E0901]: không ghi được tệp stdout"));
  }
}
