// The tree of commands as plain values: what completions and the manual page are made of. It is
// taken from CLI11's own tree, so that whatever can be typed is in it.
#pragma once

#include <CLI/CLI.hpp>
#include <optional>
#include <string>
#include <vector>

#include "cli/command.h"

namespace vanban {

enum class ValueKind { text, words, file, folder };

// What may stand for an option or argument.
struct ValueOutline {
  ValueKind kind = ValueKind::text;
  std::string name;                // as the help has it: DIR
  std::vector<std::string> words;  // the words, or the endings of files; no endings: any file
  bool is_list = false;            // several words with commas between them
};

struct OptionOutline {
  std::vector<std::string> names;  // -o, --output
  std::string about;
  std::optional<ValueOutline> value;
  bool may_lack_value = false;
};

struct ArgumentOutline {
  ValueOutline value;
  std::string about;
  bool is_many = false;
};

struct CommandOutline {
  std::string path;  // "units find"; empty: the program
  std::string about;
  std::vector<std::string> notes;     // what its help says below the options
  std::vector<std::string> examples;  // lines that can be typed
  std::vector<OptionOutline> options;
  std::vector<ArgumentOutline> arguments;
  std::vector<CommandOutline> commands;
};

CommandOutline outline_of(CLI::App& app, const CommandLine& line);

// The program, its commands, their commands and so on, in the order of the help.
std::vector<const CommandOutline*> flat(const CommandOutline& program);

// "render", "units": the last word of the path.
std::string name_of(const CommandOutline& command);

}  // namespace vanban
