#include <iostream>
#include <memory>
#include <string_view>

#include "cli/hints.h"
#include "cli/usage.h"

namespace vanban {

namespace {

struct NewOptions {
  std::string kind;
  std::string level;
};

constexpr std::string_view only = " // only: ";

// A line of a skeleton that ends with "// only: commune" belongs to that level alone.
std::string for_level(std::string_view skeleton, std::string_view level) {
  std::string text;
  while (!skeleton.empty()) {
    const std::size_t end = skeleton.find('\n');
    std::string_view line = skeleton.substr(0, end);
    skeleton = end == std::string_view::npos ? "" : skeleton.substr(end + 1);
    if (const std::size_t mark = line.find(only); mark != std::string_view::npos) {
      if (line.substr(mark + only.size()) != level) continue;
      line = line.substr(0, mark);
    }
    text.append(line).append("\n");
  }
  return text;
}

void run_new(const NewOptions& options, CommandLine& line) {
  Library library(line.share + "/templates", line.files, line.sources);
  Diagnostics diagnostics;
  Source skeleton = library.find_skeleton(options.kind, diagnostics);
  line.finish(diagnostics, &library);
  if (skeleton != nullptr) std::cout << for_level(skeleton->text, options.level);
}

}  // namespace

void add_new_command(CLI::App& app, CommandLine& line) {
  auto options = std::make_shared<NewOptions>();
  CLI::App* command = add_command(
      app, "new", line.say("In khung kế hoạch để điền", "Print a plan to fill in"),
      {"vanban new ke-hoach --level commune > x.plan.json", "vanban render x.plan.json -o out"},
      line);
  command
      ->add_option("TEMPLATE", options->kind,
                   line.say("loại văn bản: ke-hoach, quyet-dinh …",
                            "kind of document: ke-hoach, quyet-dinh …"))
      ->required()
      ->type_name("")
      ->check(template_names());
  command
      ->add_option(
          "--level", options->level,
          line.say("cấp ban hành, bắt buộc: province, district (trước 01/7/2025), commune",
                   "who issues it, required: province, district (before 01/7/2025), commune"))
      ->required()
      ->type_name("LEVEL")
      ->check(one_of({"province", "district", "commune"}, line));
  command->callback([options, &line] { run_new(*options, line); });
}

}  // namespace vanban
