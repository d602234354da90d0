// Where a command puts the one text that it makes: to standard output, or to a file that is not
// there yet.
#pragma once

#include <string>

#include "cli/command.h"

namespace vanban {

// "-o FILE"
void add_new_file_option(CLI::App& command, std::string& path, const CommandLine& line);

// False, and reported, if there is a file already. An empty path is standard output.
bool is_free(const std::string& path, Diagnostics& diagnostics);

void put_text(const std::string& text, const std::string& path, CommandLine& line);

}  // namespace vanban
