#include "cli/usage.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>
#include <memory>

#include "base/nearest.h"
#include "base/utf8.h"
#include "cli/hints.h"
#include "diag/printable.h"

namespace vanban {

namespace {

std::string group_of_options(const CommandLine& line) {
  return line.say("Tùy chọn", "Options");
}

constexpr std::string_view before_example = "  ";

std::string heading_of_examples(const CommandLine& line) {
  return line.say("Ví dụ:", "Example:");
}

void set_help_option(CLI::App& app, const CommandLine& line) {
  app.set_help_flag("-h,--help", line.say("in trợ giúp này", "print this help"))
      ->group(group_of_options(line));
}

// The command that was being parsed, with the commands before it.
struct Parsed {
  const CLI::App* command;
  std::string name;
};

Parsed parsed_command(const CLI::App& app) {
  Parsed parsed{&app, app.get_name()};
  for (auto inner = app.get_subcommands(); !inner.empty();
       inner = parsed.command->get_subcommands()) {
    parsed.command = inner.front();
    parsed.name += " " + parsed.command->get_name();
  }
  return parsed;
}

std::string quoted(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) {
    text += (text.empty() ? "“" : ", “") + printable(word) + "”";
  }
  return text;
}

std::vector<std::string> words_known(const CLI::App& app, const CLI::App& command) {
  std::vector<std::string> known;
  for (const CLI::App* place : {&app, &command}) {
    for (const CLI::Option* option : place->get_options()) {
      for (const std::string& name : option->get_lnames()) known.push_back("--" + name);
    }
  }
  for (const CLI::App* inner : command.get_subcommands({})) known.push_back(inner->get_name());
  return known;
}

// "; did you mean …?", or nothing.
std::string describe_meant(const std::string& word, const std::vector<std::string>& known,
                           const CommandLine& line) {
  const auto meant = nearest(printable(word), known);
  if (meant.empty()) return "";
  return line.say("; ý bạn là ", "; did you mean ") + quoted(meant) + "?";
}

std::string describe_extras(const std::vector<std::string>& extras, const CLI::App& app,
                            const CLI::App& command, const CommandLine& line) {
  return line.say("không hiểu ", "not understood: ") + quoted(extras) +
         describe_meant(extras.front(), words_known(app, command), line);
}

// Required arguments that are not there, or else the command.
std::string describe_missing(const CLI::App& command, const CommandLine& line) {
  std::vector<std::string> missing;
  for (const CLI::Option* option : command.get_options()) {
    if (option->get_required() && option->count() == 0) missing.push_back(option->get_name());
  }
  if (!missing.empty()) return line.say("thiếu ", "missing: ") + quoted(missing);
  for (const CLI::App* inner : command.get_subcommands({})) missing.push_back(inner->get_name());
  return line.say("thiếu lệnh, một trong: ", "a command is missing, one of: ") + quoted(missing);
}

std::string describe_fault(const CLI::ParseError& error, const CLI::App& app,
                           const CLI::App& command, const CommandLine& line) {
  const auto is = [&](CLI::ExitCodes code) {
    return error.get_exit_code() == static_cast<int>(code);
  };
  const std::vector<std::string> extras = app.remaining(true);
  const bool in_words = is(CLI::ExitCodes::ExtrasError) || is(CLI::ExitCodes::RequiredError);
  if (in_words && !extras.empty()) return describe_extras(extras, app, command, line);
  if (is(CLI::ExitCodes::RequiredError)) return describe_missing(command, line);
  std::string text = printable(error.what());
  if (is(CLI::ExitCodes::ArgumentMismatch)) {
    return text.substr(0, text.find(':')) + line.say(": thiếu giá trị", ": a value is missing");
  }
  // Checks of our own speak the language of the run already.
  return text;
}

}  // namespace

void set_words_of_help(CLI::App& app, const CommandLine& line) {
  app.group(line.say("Lệnh", "Commands"));
  app.option_defaults()->group(group_of_options(line));
  set_help_option(app, line);
  const auto formatter = std::make_shared<CLI::Formatter>();
  formatter->label("Usage", line.say("Cách dùng", "Usage"));
  formatter->label("OPTIONS", line.say("TÙY CHỌN", "OPTIONS"));
  formatter->label("SUBCOMMAND", line.say("LỆNH", "COMMAND"));
  formatter->label("SUBCOMMANDS", line.say("LỆNH", "COMMANDS"));
  formatter->label("Positionals", line.say("Đối số", "Arguments"));
  formatter->label("REQUIRED", "");
  formatter->column_width(24);
  app.formatter(formatter);
}

CLI::App* add_command(CLI::App& parent, const std::string& name, const std::string& about,
                      const std::vector<std::string>& lines, const CommandLine& line) {
  CLI::App* command = parent.add_subcommand(name, about);
  set_help_option(*command, line);
  command->footer(examples(lines, line));
  return command;
}

std::string examples(const std::vector<std::string>& lines, const CommandLine& line) {
  std::string text = heading_of_examples(line);
  for (const std::string& one : lines) text.append("\n").append(before_example).append(one);
  return text;
}

bool is_heading_of_examples(const std::string& text, const CommandLine& line) {
  return text == heading_of_examples(line);
}

std::optional<std::string> example_in(const std::string& text) {
  if (!text.starts_with(std::string(before_example) + "vanban ")) return std::nullopt;
  return text.substr(before_example.size());
}

std::string describe(const CLI::ParseError& error, const CLI::App& app, const CommandLine& line) {
  const auto [command, name] = parsed_command(app);
  return fmt::format(
      "{}: {}\n{}\n", name, describe_fault(error, app, *command, line),
      fmt::format(fmt::runtime(line.say("Xem “{} --help”", "See “{} --help”")), name));
}

CLI::Validator one_of(const std::vector<std::string>& words, const CommandLine& line) {
  const auto check = [words, &line](const std::string& text) -> std::string {
    if (std::find(words.begin(), words.end(), text) != words.end()) return "";
    return fmt::format("“{}” {} {}{}", printable(text),
                       line.say("không dùng được, chọn một trong:", "is none of"),
                       fmt::join(words, ", "), describe_meant(text, words, line));
  };
  return with_words({check, ""}, words);
}

Check whole_number(int lowest, int highest, const CommandLine& line) {
  return [lowest, highest, &line](const std::string& text) -> std::string {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool is_number = error == std::errc() && end == text.data() + text.size();
    if (is_number && number >= lowest && number <= highest) return "";
    return fmt::format("“{}” {} {} - {}", printable(text),
                       line.say("phải là số nguyên trong khoảng", "must be a whole number in"),
                       lowest, highest);
  };
}

Check utf8(const CommandLine& line) {
  return [&line](const std::string& text) -> std::string {
    if (!find_invalid_utf8(text)) return "";
    return fmt::format("“{}” {}", printable(text), line.say("không phải mã UTF-8", "is not UTF-8"));
  };
}

}  // namespace vanban
