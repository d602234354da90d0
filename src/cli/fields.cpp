#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <iostream>
#include <memory>

#include "app/library.h"
#include "cli/command.h"
#include "merge/list_fields.h"

namespace vanban {

namespace {

void run_fields(const std::string& kind, CommandLine& line) {
  Library library(line.share + "/templates", line.files, line.sources);
  Diagnostics diagnostics;
  const Template* form = library.find_template(kind, {}, diagnostics);
  if (form == nullptr) return line.finish(diagnostics);
  for (const FieldUse& use : list_fields(*form)) {
    const LineColumn place = line_column(*use.where.source, use.where.offset);
    std::cout << fmt::format(
        "{:<16}{:<12}{}:{}:{}\n", use.path,
        use.required ? line.say("bắt buộc", "required") : line.say("tùy chọn", "optional"),
        use.where.source->name, place.line, place.column);
  }
}

}  // namespace

void add_fields_command(CLI::App& app, CommandLine& line) {
  auto kind = std::make_shared<std::string>();
  CLI::App* command = app.add_subcommand(
      "fields", line.say("Liệt kê các trường mà mẫu cần", "List the fields a template needs"));
  command->add_option("TEMPLATE", *kind, line.say("loại văn bản", "kind of document"))->required();
  command->footer("vanban fields ke-hoach");
  command->callback([kind, &line] { run_fields(*kind, line); });
}

}  // namespace vanban
