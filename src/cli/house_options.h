// --config, --skip: which rules a document is held to, the same for all commands that hold it.
#pragma once

#include <CLI/CLI.hpp>
#include <optional>
#include <string>
#include <vector>

#include "app/config.h"
#include "cli/command.h"

namespace vanban {

struct HouseOptions {
  std::string config;             // empty: the nearest vanban.config.json
  std::vector<std::string> skip;  // codes of rules
};

void add_house_options(CLI::App& command, HouseOptions& options, const CommandLine& line);

// What holds for a file. Nothing after reporting errors of the configuration.
std::optional<HouseRules> load_house_rules(const std::string& file, const HouseOptions& options,
                                           CommandLine& line, Diagnostics& diagnostics);

// Takes what is the code of a rule or the beginning of several, for the options of a command.
CLI::Validator rule_codes(const CommandLine& line);

}  // namespace vanban
