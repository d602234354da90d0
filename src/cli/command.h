// What all commands share: the console, files, and the way a run ends.
#pragma once

#include <iosfwd>
#include <string>

#include "app/files.h"
#include "diag/diagnostic.h"

namespace CLI {
class App;
}

namespace vanban {

enum class ExitStatus { fine = 0, bad_input = 1, bad_usage = 2, trouble = 3 };

struct CommandLine {
  Language language = Language::vietnamese;
  std::string share;  // the folder of templates, units and fonts
  ExitStatus status = ExitStatus::fine;
  Sources sources;
  DiskFiles files;

  // Words in the language of the run.
  std::string say(const char* vietnamese, const char* english) const {
    return language == Language::vietnamese ? vietnamese : english;
  }
  // Prints what was found to standard error and remembers the worst outcome.
  void finish(const Diagnostics& diagnostics);
  // An error of output or installation, which is nobody's input.
  void fail(const Diagnostics& diagnostics);
};

// Each adds its command, with options and help, to the app; it runs when the line is parsed.
void add_render_command(CLI::App& app, CommandLine& line);
void add_new_command(CLI::App& app, CommandLine& line);
void add_fields_command(CLI::App& app, CommandLine& line);
void add_units_command(CLI::App& app, CommandLine& line);

}  // namespace vanban
