// What CLI11 says, in the language of the run: its help, and what is wrong with a command line.
#pragma once

#include <CLI/CLI.hpp>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "cli/command.h"

namespace vanban {

// The headings of the help of this app and of commands added to it later.
void set_words_of_help(CLI::App& app, const CommandLine& line);

// A command with its help. The examples work one after the other in a folder with the samples, and
// are run there by tests/cli/help_test.cpp.
CLI::App* add_command(CLI::App& parent, const std::string& name, const std::string& about,
                      const std::vector<std::string>& lines, const CommandLine& line);

// Examples as a help ends with them, and the way back: the heading, and the command of a line.
std::string examples(const std::vector<std::string>& lines, const CommandLine& line);
bool is_heading_of_examples(const std::string& text, const CommandLine& line);
std::optional<std::string> example_in(const std::string& text);

// What is wrong with the line, and where the help is.
std::string describe(const CLI::ParseError& error, const CLI::App& app, const CommandLine& line);

// Checks of arguments: nothing, or what is wrong.
using Check = std::function<std::string(const std::string&)>;
CLI::Validator one_of(const std::vector<std::string>& words, const CommandLine& line);
Check whole_number(int lowest, int highest, const CommandLine& line);
Check utf8(const CommandLine& line);

}  // namespace vanban
