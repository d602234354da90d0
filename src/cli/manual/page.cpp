#include "cli/manual/page.h"

#include <fmt/format.h>

#include "cli/manual/roff.h"

namespace vanban {

namespace {

std::string title(const CommandLine& line) {
  return "'\\\" -*- coding: utf-8 -*-\n.TH VANBAN 1 \"\" \"vanban " + roff_text(VANBAN_VERSION) +
         "\" " + line.say("\"Hướng dẫn sử dụng Vanban\"", "\"Manual of Vanban\"") + "\n";
}

std::string tag_of(const OptionOutline& option) {
  std::string tag = fmt::format("{}", fmt::join(option.names, ", "));
  if (!option.value) return tag;
  return tag + " " + (option.may_lack_value ? "[" + option.value->name + "]" : option.value->name);
}

// What the words are, where the text about them does not name them all already.
std::string with_words_of(const ValueOutline& value, const std::string& about,
                          const CommandLine& line) {
  constexpr std::size_t many = 12;
  if (value.kind != ValueKind::words || value.words.size() > many) return about;
  for (const std::string& word : value.words) {
    if (about.find(word) != std::string::npos) continue;
    return fmt::format("{}; {} {}", about, line.say("một trong:", "one of:"),
                       fmt::join(value.words, ", "));
  }
  return about;
}

std::string items(const CommandOutline& command, const CommandLine& line) {
  std::string text;
  for (const ArgumentOutline& argument : command.arguments) {
    text += roff_item(argument.value.name + (argument.is_many ? " ..." : ""),
                      with_words_of(argument.value, argument.about, line));
  }
  for (const OptionOutline& option : command.options) {
    text +=
        roff_item(tag_of(option),
                  option.value ? with_words_of(*option.value, option.about, line) : option.about);
  }
  return text;
}

std::string usage(const CommandOutline& command, const CommandLine& line) {
  std::string text = "vanban " + command.path + line.say(" [TÙY CHỌN]", " [OPTIONS]");
  for (const ArgumentOutline& argument : command.arguments) {
    text += " " + argument.value.name + (argument.is_many ? "..." : "");
  }
  return text;
}

std::string examples_of(const CommandOutline& command, const CommandLine& line) {
  if (command.examples.empty()) return "";
  return ".PP\n" + line.say("Ví dụ:", "Example:") + "\n.RS 4\n" +
         roff_lines(fmt::format("{}", fmt::join(command.examples, "\n"))) + ".RE\n";
}

std::string notes_of(const CommandOutline& command) {
  if (command.notes.empty()) return "";
  return roff_lines(fmt::format("{}", fmt::join(command.notes, "\n")));
}

// Commands that only hold others are described by these.
std::string command_part(const CommandOutline& command, const CommandLine& line) {
  if (!command.commands.empty()) return "";
  return roff_macro(".SS", usage(command, line)) + roff_text(command.about) + ".\n" +
         items(command, line) + notes_of(command) + examples_of(command, line);
}

}  // namespace

std::string manual_page(const CommandOutline& program, const CommandLine& line) {
  std::string text = title(line);
  text += roff_macro(".SH", line.say("TÊN", "NAME"));
  text += line.say("vanban \\- dựng văn bản hành chính đúng Nghị định 30/2020 từ dữ liệu JSON\n",
                   "vanban \\- render official documents of Vietnam from JSON data\n");
  text += roff_macro(".SH", line.say("CÁCH DÙNG", "SYNOPSIS"));
  text +=
      ".B vanban\n" + roff_text(line.say("[TÙY CHỌN] LỆNH ...", "[OPTIONS] COMMAND ...")) + "\n";
  text += description_section(line);
  text += roff_macro(".SH", line.say("TÙY CHỌN", "OPTIONS"));
  text += line.say("Đứng trước hay sau tên lệnh đều được:\n",
                   "They may stand in front of the command or behind it:\n");
  text += items(program, line);
  text += roff_macro(".SH", line.say("LỆNH", "COMMANDS"));
  for (const CommandOutline* command : flat(program)) {
    if (command != &program) text += command_part(*command, line);
  }
  text += exit_status_section(line) + environment_section(line) + files_section(line);
  text += roff_macro(".SH", line.say("VÍ DỤ", "EXAMPLES"));
  text += roff_lines(fmt::format("{}", fmt::join(program.examples, "\n")));
  return text + see_also_section(line);
}

}  // namespace vanban
