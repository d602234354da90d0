#include "cli/outline.h"

#include <algorithm>
#include <filesystem>
#include <sstream>

#include "cli/hints.h"
#include "cli/usage.h"

namespace vanban {

namespace {

std::vector<std::string> installed_templates(const CommandLine& line) {
  constexpr std::string_view ending = ".template.json";
  std::vector<std::string> names;
  std::error_code error;
  std::filesystem::directory_iterator entry(line.share + "/templates", error);
  for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
    const std::string name = entry->path().filename().string();
    if (name.ends_with(ending)) names.push_back(name.substr(0, name.size() - ending.size()));
  }
  std::sort(names.begin(), names.end());
  return names;
}

ValueOutline value_of(CLI::Option& option, const std::string& name, const CommandLine& line) {
  ValueOutline value;
  value.name = name;
  value.is_list = option.get_delimiter() != '\0';
  ValueHint hint = hint_of(option);
  switch (hint.kind) {
    case HintKind::none:
      if (name == "DIR") value.kind = ValueKind::folder;
      if (name == "FILE") value.kind = ValueKind::file;
      break;
    case HintKind::words:
      value.kind = ValueKind::words;
      value.words = std::move(hint.words);
      break;
    case HintKind::files:
      value.kind = ValueKind::file;
      value.words = std::move(hint.words);
      break;
    case HintKind::templates:
      value.kind = ValueKind::words;
      value.words = installed_templates(line);
      break;
  }
  return value;
}

void add_option(CLI::Option& option, CommandOutline& outline, const CommandLine& line) {
  if (option.get_group().empty()) return;  // not shown by the help either
  if (option.get_positional()) {
    outline.arguments.push_back({value_of(option, option.get_name(true), line),
                                 option.get_description(), option.get_items_expected_max() > 1});
    return;
  }
  OptionOutline& added = outline.options.emplace_back();
  for (const std::string& name : option.get_snames()) added.names.push_back("-" + name);
  for (const std::string& name : option.get_lnames()) added.names.push_back("--" + name);
  added.about = option.get_description();
  if (option.get_items_expected_max() == 0) return;
  added.value = value_of(option, option.get_type_name(), line);
  added.may_lack_value = option.get_expected_min() == 0;
}

// The help's last words: notes, and examples as example_line() knows them.
void add_footer(const std::string& footer, CommandOutline& outline, const CommandLine& line) {
  std::istringstream lines(footer);
  for (std::string text; std::getline(lines, text);) {
    if (is_heading_of_examples(text, line)) continue;
    if (const auto example = example_in(text)) {
      outline.examples.push_back(*example);
    } else {
      outline.notes.push_back(text);
    }
  }
  while (!outline.notes.empty() && outline.notes.back().empty()) outline.notes.pop_back();
}

CommandOutline outline_at(CLI::App& app, const std::string& path, const CommandLine& line) {
  CommandOutline outline;
  outline.path = path;
  outline.about = app.get_description();
  for (CLI::Option* option : app.get_options()) add_option(*option, outline, line);
  add_footer(app.get_footer(), outline, line);
  for (CLI::App* inner : app.get_subcommands([](CLI::App*) { return true; })) {
    const std::string before = path.empty() ? "" : path + " ";
    outline.commands.push_back(outline_at(*inner, before + inner->get_name(), line));
  }
  return outline;
}

void add_flat(const CommandOutline& command, std::vector<const CommandOutline*>& all) {
  all.push_back(&command);
  for (const CommandOutline& inner : command.commands) add_flat(inner, all);
}

}  // namespace

CommandOutline outline_of(CLI::App& app, const CommandLine& line) {
  return outline_at(app, "", line);
}

std::vector<const CommandOutline*> flat(const CommandOutline& program) {
  std::vector<const CommandOutline*> all;
  add_flat(program, all);
  return all;
}

std::string name_of(const CommandOutline& command) {
  return command.path.substr(command.path.rfind(' ') + 1);
}

}  // namespace vanban
