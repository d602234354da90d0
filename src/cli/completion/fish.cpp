#include <fmt/format.h>

#include "cli/completion/scripts.h"

namespace vanban {

namespace {

// A word for fish, whatever is in it.
std::string fish_word(const std::string& text) {
  std::string word = "'";
  for (const char c : text) {
    if (c == '\'' || c == '\\') word += '\\';
    word += c;
  }
  return word + "'";
}

// True where the commands of the line are those given; words that are values of options are none.
constexpr std::string_view frame = R"(
function __vanban_is
    set -l path
    set -l words (commandline -opc)
    set -e words[1]
    set -l is_value no
    for word in $words
        if test $is_value = yes
            set is_value no
        else if contains -- $word $__vanban_valued
            set is_value yes
        else if contains -- "$path $word" $__vanban_commands
            set path "$path $word"
        end
    end
    test "$path" = "$argv[1]"
end

function __vanban_list
    set -l before (string match -r '.*,' -- (commandline -ct | string replace -r '^--[^=]*=' ''))
    for word in $argv
        echo $before$word
    end
end

function __vanban_files
    for ending in $argv
        __fish_complete_suffix $ending
    end
end

complete -c vanban -f
)";

// What follows an option or stands as argument, as arguments of `complete`.
std::string values(const ValueOutline& value) {
  const std::string words = fmt::format("{}", fmt::join(value.words, " "));
  switch (value.kind) {
    case ValueKind::text:
      return "";
    case ValueKind::words:
      return value.is_list ? " -a " + fish_word("(__vanban_list " + words + ")")
                           : " -a " + fish_word(words);
    case ValueKind::file:
      return value.words.empty() ? " -F" : " -a " + fish_word("(__vanban_files " + words + ")");
    case ValueKind::folder:
      return " -a '(__fish_complete_directories)'";
  }
  return "";
}

std::string condition(const CommandOutline& command) {
  const std::string path = command.path.empty() ? "" : " " + command.path;
  return " -n " + fish_word("__vanban_is " + fish_word(path));
}

std::string option_line(const OptionOutline& option, const std::string& where) {
  std::string line = "complete -c vanban" + where;
  for (const std::string& name : option.names) {
    line += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
  }
  if (option.value) {
    if (!option.may_lack_value) line += " -r";
    line += values(*option.value);
  }
  return line + " -d " + fish_word(option.about) + "\n";
}

std::string lines_of(const CommandOutline& command) {
  const std::string where = condition(command);
  std::string lines;
  for (const CommandOutline& inner : command.commands) {
    lines += fmt::format("complete -c vanban{} -a {} -d {}\n", where, name_of(inner),
                         fish_word(inner.about));
  }
  for (const OptionOutline& option : command.options) {
    // Options of the program that take a value may stand behind any command.
    const bool is_everywhere = command.path.empty() && option.value;
    lines += option_line(option, is_everywhere ? "" : where);
  }
  for (const ArgumentOutline& argument : command.arguments) {
    const std::string words = values(argument.value);
    if (!words.empty()) lines += "complete -c vanban" + where + words + "\n";
  }
  return lines;
}

// All paths of commands, and the options whose next word is their value.
std::string tables(const CommandOutline& program) {
  std::string commands = "set -g __vanban_commands", valued = "set -g __vanban_valued";
  for (const CommandOutline* command : flat(program)) {
    if (!command->path.empty()) commands += " " + fish_word(" " + command->path);
    for (const OptionOutline& option : command->options) {
      if (!option.value || option.may_lack_value) continue;
      for (const std::string& name : option.names) valued += " " + name;
    }
  }
  return commands + "\n" + valued + "\n";
}

}  // namespace

std::string fish_completion(const CommandOutline& program) {
  std::string text = "# Completion of vanban for fish, made by “vanban completion fish”.\n\n";
  text += tables(program);
  text += frame;
  for (const CommandOutline* command : flat(program)) text += lines_of(*command);
  return text;
}

}  // namespace vanban
