// Any bytes → text that is safe on a terminal and stays on its line.
#pragma once

#include <string>
#include <string_view>

namespace vanban {

// Broken UTF-8 is replaced by U+FFFD, byte by byte.
std::string valid_utf8(std::string_view text);

// valid_utf8() with control characters replaced too; tabs and line ends become spaces.
std::string printable(std::string_view text);

// The first `limit` code points, with … where some were cut off.
std::string shortened(std::string_view text, std::size_t limit);

}  // namespace vanban
