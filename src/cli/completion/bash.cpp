#include <fmt/format.h>

#include "cli/completion/scripts.h"

namespace vanban {

namespace {

// What is the same whatever the commands are. It keeps to what bash itself has.
constexpr std::string_view frame = R"(
_vanban_words() {
  mapfile -t COMPREPLY < <(compgen -W "$1" -- "$cur")
}

_vanban_list() { # words with commas between them
  local before=
  [[ $cur == *,* ]] && before=${cur%,*},
  mapfile -t COMPREPLY < <(compgen -P "$before" -W "$1" -- "${cur##*,}")
}

_vanban_folders() {
  compopt -o filenames 2>/dev/null
  mapfile -t COMPREPLY < <(compgen -d -- "$cur")
}

_vanban_files() { # with one of these endings; without endings: all
  local ending
  compopt -o filenames 2>/dev/null
  mapfile -t COMPREPLY < <(
    compgen -d -- "$cur"
    for ending; do compgen -f -X "!*$ending" -- "$cur"; done
    (($#)) || compgen -f -- "$cur" | while read -r name; do [[ -d $name ]] || echo "$name"; done
  )
}

_vanban() {
  local cur=${COMP_WORDS[COMP_CWORD]} path= option= place=1 commands options valued word i
  COMPREPLY=()
  _vanban_at ''
  for ((i = 1; i < COMP_CWORD; ++i)); do
    word=${COMP_WORDS[i]}
    if [[ $word == = ]]; then
      continue
    elif [[ $option ]]; then
      option=
    elif [[ $word == -* ]]; then
      [[ " $valued " == *" $word "* ]] && option=$word
    elif [[ " $commands " == *" $word "* ]]; then
      path+=${path:+ }$word
      _vanban_at "$path"
    else
      ((++place))
    fi
  done
  [[ $cur == = ]] && cur=
  if [[ $option ]]; then
    _vanban_value "$path $option"
  elif [[ $cur == -* ]]; then
    _vanban_words "$options"
  elif [[ $commands ]]; then
    _vanban_words "$commands"
  else
    _vanban_value "$path $place" || _vanban_words "$options"
  fi
}

complete -o bashdefault -o default -F _vanban vanban
)";

std::string joined(const std::vector<std::string>& words) {
  return fmt::format("{}", fmt::join(words, " "));
}

enum class Which { all, valued };  // valued: their next word is always their value

void add_names(const OptionOutline& option, Which which, std::vector<std::string>& names) {
  if (which == Which::valued && (!option.value || option.may_lack_value)) return;
  names.insert(names.end(), option.names.begin(), option.names.end());
}

// The names of a command's options, and of those of the program that may stand behind it.
std::string option_names(const CommandOutline& command, const CommandOutline& program,
                         Which which) {
  std::vector<std::string> names;
  for (const OptionOutline& option : command.options) add_names(option, which, names);
  if (&command == &program) return joined(names);
  for (const OptionOutline& option : program.options) {
    if (option.value) add_names(option, which, names);
  }
  return joined(names);
}

std::string command_row(const CommandOutline& command, const CommandOutline& program) {
  std::vector<std::string> inner;
  for (const CommandOutline& one : command.commands) inner.push_back(name_of(one));
  return fmt::format("    '{}') commands='{}' options='{}' valued='{}' ;;\n", command.path,
                     joined(inner), option_names(command, program, Which::all),
                     option_names(command, program, Which::valued));
}

// The call that completes a value; nothing where any text may stand.
std::string call_for(const ValueOutline& value) {
  switch (value.kind) {
    case ValueKind::text:
      return ":";
    case ValueKind::words:
      return fmt::format("{} '{}'", value.is_list ? "_vanban_list" : "_vanban_words",
                         joined(value.words));
    case ValueKind::file:
      return value.words.empty() ? "_vanban_files" : "_vanban_files " + joined(value.words);
    case ValueKind::folder:
      return "_vanban_folders";
  }
  return ":";
}

std::string value_rows(const CommandOutline& command) {
  std::string rows;
  // Options of the program may stand behind any command.
  const std::string before = command.path.empty() ? "*' " : "'" + command.path + " ";
  for (const OptionOutline& option : command.options) {
    if (!option.value) continue;
    std::vector<std::string> patterns;
    for (const std::string& name : option.names) patterns.push_back(before + name + "'");
    rows += fmt::format("    {}) {} ;;\n", fmt::join(patterns, " | "), call_for(*option.value));
  }
  int place = 0;
  for (const ArgumentOutline& argument : command.arguments) {
    ++place;
    const std::string places =
        argument.is_many ? fmt::format("{}'*", before) : fmt::format("{}{}'", before, place);
    rows += fmt::format("    {}) {} ;;\n", places, call_for(argument.value));
  }
  return rows;
}

}  // namespace

std::string bash_completion(const CommandOutline& program) {
  std::string commands, values;
  for (const CommandOutline* command : flat(program)) {
    commands += command_row(*command, program);
    values += value_rows(*command);
  }
  return fmt::format(
      "# Completion of vanban for bash, made by “vanban completion bash”.\n\n"
      "_vanban_at() {{ # sets what may follow a command\n  case $1 in\n{}  esac\n}}\n\n"
      "_vanban_value() {{ # of an option of a command, or its argument at a place\n"
      "  case $1 in\n{}    *) return 1 ;;\n  esac\n}}\n{}",
      commands, values, frame);
}

}  // namespace vanban
