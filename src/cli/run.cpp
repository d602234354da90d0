#include "cli/run.h"

#include <csignal>
#include <exception>
#include <iostream>
#include <string_view>

#include "app/engine.h"
#include "cli/program.h"
#include "cli/usage.h"
#include "diag/messages.h"

namespace vanban {

namespace {

// The language is needed before the line is parsed: for the help.
Language language_of(int argc, const char* const* argv) {
  for (int i = 1; i < argc; ++i) {
    const std::string_view word = argv[i];
    const std::string_view next = i + 1 < argc ? argv[i + 1] : "";
    if (word == "--lang=en" || (word == "--lang" && next == "en")) return Language::english;
  }
  return Language::vietnamese;
}

// What could not be printed is lost; whoever reads the status must know.
ExitStatus check_output(CommandLine& line) {
  if (std::cout.flush()) return line.status;
  Diagnostics diagnostics;
  diagnostics.report(Message::cannot_write, {}, {"stdout", "disk-error"});
  line.fail(diagnostics, ExitStatus::trouble);
  return line.status;
}

ExitStatus run_line(int argc, const char* const* argv, const DiskCalls& calls) {
  CommandLine line;
  line.files = DiskFiles(calls);
  line.language = language_of(argc, argv);
  line.share = find_share_folder();
  const auto app = make_program(line);
  try {
    app->parse(argc, argv);
  } catch (const CLI::Success& asked) {  // for help or version
    app->exit(asked);
  } catch (const CLI::ParseError& error) {
    std::cerr << describe(error, *app, line);
    return ExitStatus::bad_usage;
  }
  return check_output(line);
}

}  // namespace

int run(int argc, const char* const* argv, const DiskCalls& calls) {
  // A file that grows over a limit is an error of writing like any other.
  std::signal(SIGXFSZ, SIG_IGN);
  try {
    return static_cast<int>(run_line(argc, argv, calls));
  } catch (const std::exception& error) {
    std::cerr << "vanban: " << error.what() << '\n';
    return static_cast<int>(ExitStatus::trouble);
  }
}

}  // namespace vanban
