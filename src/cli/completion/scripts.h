// Scripts by which shells complete what is typed after "vanban", made of the outline of its
// commands: words, options, their values, files with the right endings.
#pragma once

#include <string>

#include "cli/outline.h"

namespace vanban {

std::string bash_completion(const CommandOutline& program);
std::string zsh_completion(const CommandOutline& program);
std::string fish_completion(const CommandOutline& program);

}  // namespace vanban
