#include <fmt/format.h>

#include "cli/completion/scripts.h"

namespace vanban {

namespace {

// Inside quotes of zsh: colons and brackets part a specification of _arguments.
std::string specified(const std::string& text) {
  std::string escaped;
  for (const char c : text) {
    if (c == '\'') {
      escaped += "'\\''";
      continue;
    }
    if (c == ':' || c == '[' || c == ']' || c == '\\') escaped += '\\';
    escaped += c;
  }
  return escaped;
}

std::string function_of(const CommandOutline& command) {
  std::string name = "_vanban";
  if (!command.path.empty()) name += "_" + command.path;
  for (char& c : name) c = c == ' ' ? '_' : c;
  return name;
}

std::string action(const ValueOutline& value) {
  const std::string words = fmt::format("{}", fmt::join(value.words, " "));
  switch (value.kind) {
    case ValueKind::text:
      return " ";
    case ValueKind::words:
      return value.is_list ? "_sequence compadd - " + words : "(" + words + ")";
    case ValueKind::file:
      if (value.words.empty()) return "_files";
      if (value.words.size() == 1) return "_files -g \"*" + words + "\"";
      return fmt::format("_files -g \"*({})\"", fmt::join(value.words, "|"));
    case ValueKind::folder:
      return "_files -/";
  }
  return " ";
}

// ":message:action" of what follows an option.
std::string value_of(const OptionOutline& option) {
  if (!option.value) return "";
  return fmt::format("{}{}:{}", option.may_lack_value ? "::" : ":", specified(option.value->name),
                     action(*option.value));
}

// '(-o --output)'{-o+,--output=}'[about]:DIR:_files -/'
std::string option_line(const OptionOutline& option) {
  const bool has_value = option.value && !option.may_lack_value;
  const bool is_list = option.value && option.value->is_list;
  std::vector<std::string> names;
  for (const std::string& name : option.names) {
    const char* with_value = name.starts_with("--") ? "=" : "+";
    names.push_back(name + (has_value ? with_value : ""));
  }
  const std::string others = is_list ? "'*'" : fmt::format("'({})'", fmt::join(option.names, " "));
  const std::string spelled =
      names.size() == 1 ? names.front() : fmt::format("{{{}}}", fmt::join(names, ","));
  return fmt::format("    {}{}'[{}]{}' \\\n", others, spelled, specified(option.about),
                     value_of(option));
}

std::string argument_line(const ArgumentOutline& argument, std::size_t place) {
  const std::string number = argument.is_many ? "*" : std::to_string(place);
  return fmt::format("    '{}:{}:{}' \\\n", number, specified(argument.value.name),
                     action(argument.value));
}

// Commands of a command: offered with what they do, then their own function goes on.
std::string command_lines(const CommandOutline& command) {
  std::string offered, cases;
  for (const CommandOutline& inner : command.commands) {
    offered += fmt::format("    '{}:{}'\n", name_of(inner), specified(inner.about));
    cases += fmt::format("        {}) {} ;;\n", name_of(inner), function_of(inner));
  }
  return fmt::format(
      "    '1: :->command' \\\n    '*:: :->rest'\n"
      "  local -a commands=(\n{}  )\n"
      "  case $state in\n"
      "    command) _describe vanban commands ;;\n"
      "    rest)\n      case $words[1] in\n{}      esac\n      ;;\n  esac\n",
      offered, cases);
}

std::string function_for(const CommandOutline& command, const CommandOutline& program) {
  std::string text =
      function_of(command) +
      "() {\n  local curcontext=$curcontext context state state_descr line\n  typeset -A opt_args\n"
      "  _arguments -C \\\n";
  for (const OptionOutline& option : command.options) text += option_line(option);
  if (&command != &program) {
    for (const OptionOutline& option : program.options) {
      if (option.value) text += option_line(option);
    }
  }
  std::size_t place = 0;
  for (const ArgumentOutline& argument : command.arguments)
    text += argument_line(argument, ++place);
  if (!command.commands.empty()) return text + command_lines(command) + "}\n\n";
  text.resize(text.size() - std::string_view(" \\\n").size());
  return text + "\n}\n\n";
}

}  // namespace

std::string zsh_completion(const CommandOutline& program) {
  std::string text =
      "#compdef vanban\n# Completion of vanban for zsh, made by “vanban completion zsh”.\n\n";
  for (const CommandOutline* command : flat(program)) text += function_for(*command, program);
  // Loaded by zsh's own mechanism it is called at once; sourced, it is registered.
  return text +
         "if [[ $funcstack[1] == _vanban ]]; then\n  _vanban \"$@\"\nelse\n"
         "  compdef _vanban vanban\nfi\n";
}

}  // namespace vanban
