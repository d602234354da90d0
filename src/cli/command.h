// What all commands share: the console, files, and the way a run ends.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "app/library.h"
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
  std::string say(std::string_view vietnamese, std::string_view english) const {
    return std::string(language == Language::vietnamese ? vietnamese : english);
  }
  // Prints what was found to standard error. Errors make the outcome that of their kind: bad input,
  // or trouble where they lie in files of the installation or in the program itself.
  void finish(const Diagnostics& diagnostics, const Library* library = nullptr);
  // The outcome alone: for reports of another form.
  void take_outcome(const Diagnostics& diagnostics, const Library* library);
  // The same as finish() for errors that all are of one kind.
  void fail(const Diagnostics& diagnostics, ExitStatus outcome);
};

// Each adds its command, with options and help, to the app; it runs when the line is parsed.
void add_render_command(CLI::App& app, CommandLine& line);
void add_import_command(CLI::App& app, CommandLine& line);
void add_check_command(CLI::App& app, CommandLine& line);
void add_derive_command(CLI::App& app, CommandLine& line);
void add_batch_command(CLI::App& app, CommandLine& line);
void add_freeze_command(CLI::App& app, CommandLine& line);
void add_diff_command(CLI::App& app, CommandLine& line);
void add_amend_command(CLI::App& app, CommandLine& line);
void add_merge_command(CLI::App& app, CommandLine& line);
void add_new_command(CLI::App& app, CommandLine& line);
void add_fields_command(CLI::App& app, CommandLine& line);
void add_units_command(CLI::App& app, CommandLine& line);
void add_completion_command(CLI::App& app, CommandLine& line);
void add_manual_command(CLI::App& app, CommandLine& line);

}  // namespace vanban
