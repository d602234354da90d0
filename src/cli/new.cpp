#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>
#include <string_view>

#include "cli/command.h"

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
  const std::string path = line.share + "/templates/skeletons/" + options.kind + ".plan.json";
  FileError error;
  const auto skeleton = line.files.read(path, error);
  if (!skeleton) {
    Diagnostics diagnostics;
    diagnostics.report(Message::cannot_read_file, {line.sources.add(path, "")}, {error.reason});
    return line.fail(diagnostics);
  }
  std::cout << for_level(*skeleton, options.level);
}

}  // namespace

void add_new_command(CLI::App& app, CommandLine& line) {
  auto options = std::make_shared<NewOptions>();
  CLI::App* command = app.add_subcommand(
      "new", line.say("In khung kế hoạch để điền", "Print a skeleton plan to fill in"));
  command->add_option("TEMPLATE", options->kind, line.say("loại văn bản", "kind of document"))
      ->required()
      ->check(CLI::IsMember({"ke-hoach", "quyet-dinh"}));
  command->add_option("--level", options->level, line.say("cấp ban hành", "level of the issuer"))
      ->required()
      ->check(CLI::IsMember({"province", "district", "commune"}));
  command->footer("vanban new ke-hoach --level commune > x.plan.json");
  command->callback([options, &line] { run_new(*options, line); });
}

}  // namespace vanban
