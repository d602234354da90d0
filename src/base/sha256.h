// SHA-256 in lower-case hex, by which fonts are pinned.
#pragma once

#include <string>
#include <string_view>

namespace vanban {

std::string sha256(std::string_view bytes);

}  // namespace vanban
