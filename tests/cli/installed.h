// The commands of the program as they are built in, and the program as it is installed.
#pragma once

#include <cstdlib>
#include <doctest/doctest.h>
#include <string>
#include <sys/wait.h>

#include "cli/outline.h"
#include "cli/program.h"
#include "support/folder.h"

namespace vanban::test {

inline CommandOutline program_outline(Language language = Language::vietnamese) {
  CommandLine line;
  line.language = language;
  line.share = VANBAN_BINARY_DIR "/share/vanban";
  return outline_of(*make_program(line), line);
}

struct ShellOutcome {
  int status = -1;
  std::string out;
  std::string err;
};

// Commands of the shell in a folder, with the program of the folder `programs` before all others
// and nothing else in the environment.
inline ShellOutcome run_shell(const std::string& folder, const std::string& commands,
                              const std::string& programs = VANBAN_BINARY_DIR "/bin") {
  const TemporaryFolder files;
  files.write("commands", "cd '" + folder + "'\n" + commands + "\n");
  const std::string line = "env -i LC_ALL=C.UTF-8 HOME='" + files.path("") + "' PATH='" + programs +
                           "':\"$PATH\" sh '" + files.path("commands") + "' >'" +
                           files.path("out") + "' 2>'" + files.path("err") + "' </dev/null";
  const int status = std::system(line.c_str());
  REQUIRE(WIFEXITED(status));
  return {WEXITSTATUS(status), files.read("out"), files.read("err")};
}

// What `cmake --install` makes in a folder, made once for all tests that look into it.
class Installation {
 public:
  static const Installation& made() {
    static const Installation installation;
    return installation;
  }
  std::string path(const std::string& name) const { return folder_.path("cài đặt/" + name); }

 private:
  Installation() {
    const ShellOutcome outcome =
        run_shell(folder_.path(""), "cmake --install '" VANBAN_BINARY_DIR "' --prefix 'cài đặt'");
    CAPTURE(outcome.err);
    REQUIRE(outcome.status == 0);
  }

  TemporaryFolder folder_;
};

}  // namespace vanban::test
