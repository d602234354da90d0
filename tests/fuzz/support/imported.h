// A foreign file through the whole of `vanban import`.
#pragma once

#include <string>
#include <string_view>

namespace vanban::fuzz {

// `name` says by its ending what the bytes are to be read as.
void try_import(const std::string& name, std::string_view bytes);

}  // namespace vanban::fuzz
