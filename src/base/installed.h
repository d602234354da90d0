// Where the program is installed: the folder that holds bin, share and libexec. In a build tree
// that is the build's own.
#pragma once

#include <string>
#include <string_view>

namespace vanban {

// Of something below that folder, "share/vanban", wherever it was moved to. Whether it is there is
// not asked.
std::string installed_path(std::string_view below);

}  // namespace vanban
