// The whole program as CLI11's tree: options and commands with their help.
#pragma once

#include <CLI/CLI.hpp>
#include <memory>

#include "cli/command.h"

namespace vanban {

// Both `line` and the tree are needed as long as it is parsed or read.
std::unique_ptr<CLI::App> make_program(CommandLine& line);

}  // namespace vanban
