#include "cli/program.h"

#include "cli/usage.h"

namespace vanban {

namespace {

void add_options(CLI::App& app, CommandLine& line) {
  app.set_version_flag("--version", "vanban " VANBAN_VERSION,
                       line.say("in phiên bản", "print the version"));
  // The language is known before the line is parsed: it is that of the help.
  app.add_option_function<std::string>(
         "--lang", [](const std::string&) {},
         line.say("ngôn ngữ thông báo: vi (mặc định) hoặc en",
                  "language of messages: vi (by default) or en"))
      ->type_name("LANG")
      ->check(one_of({"vi", "en"}, line));
  app.add_option("--share", line.share,
                 line.say("thư mục mẫu, đơn vị, phông chữ", "folder of templates, units and fonts"))
      ->type_name("DIR");
}

}  // namespace

std::unique_ptr<CLI::App> make_program(CommandLine& line) {
  auto app = std::make_unique<CLI::App>(
      line.say("Vanban dựng văn bản hành chính đúng Nghị định 30/2020 từ dữ liệu JSON",
               "Vanban renders official documents under Nghị định 30/2020 from JSON data"),
      "vanban");
  set_words_of_help(*app, line);
  app->require_subcommand(1);
  app->fallthrough();
  add_options(*app, line);
  app->footer(examples({"vanban new ke-hoach --level commune > x.plan.json",
                        "vanban check x.plan.json", "vanban render x.plan.json -o out"},
                       line) +
              "\n\n" +
              line.say("“vanban LỆNH --help” nói rõ từng lệnh.",
                       "“vanban COMMAND --help” tells more of each command."));
  add_render_command(*app, line);
  add_import_command(*app, line);
  add_check_command(*app, line);
  add_derive_command(*app, line);
  add_batch_command(*app, line);
  add_freeze_command(*app, line);
  add_diff_command(*app, line);
  add_amend_command(*app, line);
  add_merge_command(*app, line);
  add_new_command(*app, line);
  add_fields_command(*app, line);
  add_units_command(*app, line);
  add_completion_command(*app, line);
  add_manual_command(*app, line);
  return app;
}

}  // namespace vanban
