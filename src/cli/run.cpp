#include "cli/run.h"

#include <csignal>
#include <exception>
#include <iostream>
#include <string_view>

#include "app/engine.h"
#include "cli/usage.h"

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

void describe_program(CLI::App& app, std::string& language, CommandLine& line) {
  set_words_of_help(app, line);
  app.require_subcommand(1);
  app.fallthrough();
  app.set_version_flag("--version", "vanban " VANBAN_VERSION,
                       line.say("in phiên bản", "print the version"));
  app.add_option("--lang", language,
                 line.say("ngôn ngữ thông báo: vi (mặc định) hoặc en",
                          "language of messages: vi (by default) or en"))
      ->type_name("LANG")
      ->check(one_of({"vi", "en"}, line));
  app.add_option("--share", line.share,
                 line.say("thư mục mẫu, đơn vị, phông chữ", "folder of templates, units and fonts"))
      ->type_name("DIR");
  app.footer(
      line.say("Ví dụ:\n"
               "  vanban new ke-hoach --level commune > x.plan.json\n"
               "  vanban render x.plan.json -o out\n\n"
               "“vanban LỆNH --help” nói rõ từng lệnh.",
               "Example:\n"
               "  vanban new ke-hoach --level commune > x.plan.json\n"
               "  vanban render x.plan.json -o out\n\n"
               "“vanban COMMAND --help” tells more of each command."));
}

// What could not be printed is lost; whoever reads the status must know.
ExitStatus check_output(CommandLine& line) {
  if (std::cout.flush()) return line.status;
  Diagnostics diagnostics;
  diagnostics.report(Message::cannot_write, {}, {"stdout", "disk-error"});
  line.fail(diagnostics, ExitStatus::trouble);
  return line.status;
}

ExitStatus run_line(int argc, const char* const* argv) {
  CommandLine line;
  line.language = language_of(argc, argv);
  line.share = find_share_folder();
  CLI::App app(line.say("Vanban dựng văn bản hành chính đúng Nghị định 30/2020 từ dữ liệu JSON",
                        "Vanban renders official documents under Nghị định 30/2020 from JSON data"),
               "vanban");
  std::string language;
  describe_program(app, language, line);
  add_render_command(app, line);
  add_import_command(app, line);
  add_check_command(app, line);
  add_derive_command(app, line);
  add_batch_command(app, line);
  add_freeze_command(app, line);
  add_diff_command(app, line);
  add_amend_command(app, line);
  add_merge_command(app, line);
  add_new_command(app, line);
  add_fields_command(app, line);
  add_units_command(app, line);
  try {
    app.parse(argc, argv);
  } catch (const CLI::Success& asked) {  // for help or version
    app.exit(asked);
  } catch (const CLI::ParseError& error) {
    std::cerr << describe(error, app, line);
    return ExitStatus::bad_usage;
  }
  return check_output(line);
}

}  // namespace

int run(int argc, const char* const* argv) {
  // A file that grows over a limit is an error of writing like any other.
  std::signal(SIGXFSZ, SIG_IGN);
  try {
    return static_cast<int>(run_line(argc, argv));
  } catch (const std::exception& error) {
    std::cerr << "vanban: " << error.what() << '\n';
    return static_cast<int>(ExitStatus::trouble);
  }
}

}  // namespace vanban
