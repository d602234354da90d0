// What CLI11 says, in the language of the run: its help, and what is wrong with a command line.
#pragma once

#include <CLI/CLI.hpp>
#include <functional>
#include <string>
#include <vector>

#include "cli/command.h"

namespace vanban {

// The headings of the help of this app and of commands added to it later.
void set_words_of_help(CLI::App& app, const CommandLine& line);

// A command with its help; `example` is one line that works.
CLI::App* add_command(CLI::App& parent, const std::string& name, const std::string& about,
                      const std::string& example, const CommandLine& line);

// What is wrong with the line, and where the help is.
std::string describe(const CLI::ParseError& error, const CLI::App& app, const CommandLine& line);

// Checks of arguments: nothing, or what is wrong.
using Check = std::function<std::string(const std::string&)>;
Check one_of(std::vector<std::string> words, const CommandLine& line);
Check whole_number(int lowest, int highest, const CommandLine& line);
Check utf8(const CommandLine& line);

}  // namespace vanban
