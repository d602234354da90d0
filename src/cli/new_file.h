// Where a command puts the one text that it makes: to standard output, or to a file that is not
// there yet.
#pragma once

#include <string>
#include <vector>

#include "cli/command.h"

namespace vanban {

// "-o FILE"
void add_new_file_option(CLI::App& command, std::string& path, const CommandLine& line);

// False, and reported, if there is a file already, or may be. An empty path is standard output.
bool is_free(const std::string& path, CommandLine& line, Diagnostics& diagnostics);

void put_text(const std::string& text, const std::string& path, CommandLine& line);
// The same for several texts: all of the files or none.
void put_texts(std::vector<FileToWrite> texts, CommandLine& line);

}  // namespace vanban
