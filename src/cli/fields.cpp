#include <fmt/format.h>
#include <iostream>
#include <memory>

#include "cli/hints.h"
#include "cli/usage.h"
#include "merge/list_fields.h"

namespace vanban {

namespace {

void run_fields(const std::string& kind, CommandLine& line) {
  Library library(line.share + "/templates", line.files, line.sources);
  Diagnostics diagnostics;
  const Template* form = library.find_template(kind, {}, diagnostics);
  line.finish(diagnostics, &library);
  if (form == nullptr) return;
  for (const FieldUse& use : list_fields(form->main)) {
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
  CLI::App* command =
      add_command(app, "fields",
                  line.say("Liệt kê các trường mà mẫu cần, và chỗ mẫu hỏi đến chúng",
                           "List the fields a template needs, and where it asks for them"),
                  {"vanban fields ke-hoach"}, line);
  command
      ->add_option("TEMPLATE", *kind,
                   line.say("loại văn bản: ke-hoach, quyet-dinh …",
                            "kind of document: ke-hoach, quyet-dinh …"))
      ->required()
      ->type_name("")
      ->check(template_names());
  command->callback([kind, &line] { run_fields(*kind, line); });
}

}  // namespace vanban
