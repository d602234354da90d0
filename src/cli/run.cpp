#include "cli/run.h"

#include <CLI/CLI.hpp>
#include <exception>
#include <iostream>
#include <string_view>

#include "app/engine.h"
#include "cli/command.h"

namespace vanban {

namespace {

// The language is needed before the line is parsed: for the help.
Language language_of(int argc, const char* const* argv) {
  for (int i = 1; i < argc; ++i) {
    const std::string_view word = argv[i];
    const bool english = word == "--lang=en" || (word == "--lang" && i + 1 < argc &&
                                                 std::string_view(argv[i + 1]) == "en");
    if (english) return Language::english;
  }
  return Language::vietnamese;
}

int run_line(int argc, const char* const* argv) {
  CommandLine line;
  line.language = language_of(argc, argv);
  line.share = find_share_folder();

  CLI::App app(line.say("Vanban: văn bản hành chính đúng Nghị định 30/2020 từ dữ liệu JSON",
                        "Vanban: official documents under Nghị định 30/2020 from JSON data"),
               "vanban");
  app.require_subcommand(1);
  app.set_version_flag("--version", "vanban " VANBAN_VERSION);
  std::string language;
  app.add_option("--lang", language, line.say("ngôn ngữ thông báo", "language of messages"))
      ->check(CLI::IsMember({"vi", "en"}));
  app.add_option("--share", line.share,
                 line.say("thư mục mẫu, đơn vị, phông chữ", "folder of templates, units, fonts"));
  app.fallthrough();
  add_render_command(app, line);
  add_new_command(app, line);
  add_fields_command(app, line);
  add_units_command(app, line);

  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    const bool asked_for_help = app.exit(error) == 0;
    return static_cast<int>(asked_for_help ? ExitStatus::fine : ExitStatus::bad_usage);
  }
  return static_cast<int>(line.status);
}

}  // namespace

int run(int argc, const char* const* argv) {
  try {
    return run_line(argc, argv);
  } catch (const std::exception& error) {
    std::cerr << "vanban: " << error.what() << '\n';
    return static_cast<int>(ExitStatus::trouble);
  }
}

}  // namespace vanban
