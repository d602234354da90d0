// The manual page vanban(1), made of the outline of the commands and of what no help says: exit
// status, files, environment.
#pragma once

#include <string>

#include "cli/outline.h"

namespace vanban {

std::string manual_page(const CommandOutline& program, const CommandLine& line);

// One section with its heading each.
std::string description_section(const CommandLine& line);
std::string exit_status_section(const CommandLine& line);
std::string environment_section(const CommandLine& line);
std::string files_section(const CommandLine& line);
std::string see_also_section(const CommandLine& line);

}  // namespace vanban
