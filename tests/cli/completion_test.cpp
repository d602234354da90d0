// What bash and fish complete when they have read the scripts that the program prints, and that zsh
// understands its own.
#include <algorithm>
#include <doctest/doctest.h>
#include <fmt/format.h>
#include <sstream>

#include "cli/installed.h"

using namespace vanban;
using namespace vanban::test;

namespace {

using Words = std::vector<std::string>;

// A clerk's folder with files of several kinds, and the three scripts.
class Shells {
 public:
  Shells() {
    for (const char* name : {"a.plan.json", "b.overlay.json", "c.job.json", "d e.plan.json",
                             "ghi chú.txt", "ke-hoach.docx", "ket-qua/x.plan.json"}) {
      desk_.write(name, "{}");
    }
    for (const std::string shell : {"bash", "zsh", "fish"}) {
      run("vanban completion " + shell + " > ." + shell);
    }
  }

  // The lines that it prints.
  Words run(const std::string& commands) const {
    const ShellOutcome outcome = run_shell(desk_.path(""), commands);
    CAPTURE(commands);
    CAPTURE(outcome.err);
    CHECK(outcome.status == 0);
    CHECK(outcome.err == "");
    Words lines;
    std::istringstream text(outcome.out);
    for (std::string line; std::getline(text, line);) lines.push_back(line);
    return lines;
  }

  // What bash offers where a line ends, its words parted as readline parts them.
  Words bash(const Words& words) const {
    std::string line = "source .bash\nCOMP_WORDS=(vanban";
    for (const std::string& word : words) line += " '" + word + "'";
    desk_.write(".ask", line + fmt::format(")\nCOMP_CWORD={}\n_vanban\n", words.size()) +
                            "printf '%s\\n' \"${COMPREPLY[@]}\"\n");
    return sorted(run("bash .ask"));
  }

  // fish tells what each candidate is for, behind a tab.
  Words fish(const std::string& line) const {
    desk_.write(".ask", "source .fish\ncomplete -C '" + line + "'\n");
    Words offered = run("fish --no-config .ask");
    for (std::string& one : offered) one.resize(std::min(one.size(), one.find('\t')));
    return sorted(offered);
  }

 private:
  static Words sorted(Words words) {
    std::sort(words.begin(), words.end());
    if (words == Words{""}) words.clear();
    return words;
  }

  TemporaryFolder desk_;
};

const Shells& shells() {
  static const Shells shells;
  return shells;
}

bool has(const Words& words, const std::string& word) {
  CAPTURE(word);
  return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace

TEST_CASE("bash completes commands, options and their values") {
  const Shells& desk = shells();
  CHECK(desk.bash({"ren"}) == Words{"render"});
  CHECK(desk.bash({"units", ""}) == Words{"find"});
  CHECK(desk.bash({"--lang", "en", "che"}) == Words{"check"});
  CHECK(desk.bash({"--lang", "e"}) == Words{"en"});
  CHECK(desk.bash({"render", "--pdf-p"}) == Words{"--pdf-profile"});
  CHECK(desk.bash({"render", "x", "--pdf-profile", "a-2"}) == Words{"a-2a-ua", "a-2b"});
  CHECK(desk.bash({"render", "--pdf-profile", "=", "pl"}) == Words{"plain"});
  CHECK(desk.bash({"render", "--docx-numbering", "="}) == Words{"literal", "native"});
  CHECK(desk.bash({"render", "--to", "pdf,te"}) == Words{"pdf,text"});
  CHECK(desk.bash({"check", "--only", "C10"}).size() >= 5);
  CHECK(desk.bash({"units", "find", "x", "--lang", "v"}) == Words{"vi"});
  CHECK(desk.bash({"new", "ke"}) == Words{"ke-hoach"});
  CHECK(has(desk.bash({"new", "ke-hoach", ""}), "--level"));
  CHECK(desk.bash({"new", "ke-hoach", "--level", "p"}) == Words{"province"});
  CHECK(desk.bash({"completion", "f"}) == Words{"fish"});
}

TEST_CASE("bash completes files with the right endings") {
  const Shells& desk = shells();
  CHECK(desk.bash({"render", ""}) ==
        Words{"a.plan.json", "b.overlay.json", "d e.plan.json", "ket-qua"});
  CHECK(desk.bash({"render", "a.plan.json", "ket-qua/"}) == Words{"ket-qua/x.plan.json"});
  CHECK(desk.bash({"batch", ""}) == Words{"c.job.json", "ket-qua"});
  CHECK(desk.bash({"import", "ke"}) == Words{"ke-hoach.docx", "ket-qua"});
  CHECK(desk.bash({"render", "a.plan.json", "-o", ""}) == Words{"ket-qua"});
  CHECK(desk.bash({"import", "ke-hoach.docx", "--report", "ghi"}) == Words{"ghi chú.txt"});
}

TEST_CASE("bash offers whatever a command takes") {
  const CommandOutline program = program_outline();
  for (const CommandOutline* command : flat(program)) {
    Words words;
    std::istringstream path(command->path);
    for (std::string word; path >> word;) words.push_back(word);
    words.push_back("-");
    CAPTURE(command->path);
    const Words offered = shells().bash(words);
    for (const OptionOutline& option : command->options) {
      for (const std::string& name : option.names) CHECK(has(offered, name));
    }
    words.back() = "";
    const Words inner = shells().bash(words);
    for (const CommandOutline& one : command->commands) CHECK(has(inner, name_of(one)));
  }
}

TEST_CASE("fish completes the same") {
  const Shells& desk = shells();
  CHECK(desk.fish("vanban ren") == Words{"render"});
  CHECK(desk.fish("vanban units ") == Words{"find"});
  CHECK(desk.fish("vanban --lang en che") == Words{"check"});
  CHECK(desk.fish("vanban render --pdf-p") == Words{"--pdf-profile"});
  CHECK(desk.fish("vanban render x --pdf-profile a-1") == Words{"a-1b"});
  CHECK(desk.fish("vanban render --to pdf,te") == Words{"pdf,text"});
  CHECK(desk.fish("vanban new ke") == Words{"ke-hoach"});
  CHECK(desk.fish("vanban batch c") == Words{"c.job.json"});
  CHECK(desk.fish("vanban render a.plan.json --lang v") == Words{"vi"});
}

TEST_CASE("zsh understands its script, and each command has its options") {
  const Shells& desk = shells();
  desk.run("zsh -n .zsh");
  const CommandOutline program = program_outline();
  for (const CommandOutline* command : flat(program)) {
    std::string name = "_vanban" + (command->path.empty() ? "" : " " + command->path);
    std::replace(name.begin(), name.end(), ' ', '_');
    CAPTURE(name);
    // In place of zsh's own functions, which need its line editor.
    const Words told = desk.run(
        "zsh -f -c 'compdef() {}; _describe() {}; _arguments() { print -rl -- \"$@\" }\n"
        "source ./.zsh; " +
        name + "; true'");
    for (const OptionOutline& option : command->options) {
      for (const std::string& spelled : option.names) {
        CAPTURE(spelled);
        bool is_there = false;
        for (const std::string& line : told) {
          is_there = is_there || (line.find(spelled) != std::string::npos &&
                                  line.find("[" + option.about.substr(0, 8)) != std::string::npos);
        }
        CHECK(is_there);
      }
    }
  }
}
