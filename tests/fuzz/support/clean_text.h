// Any bytes → text as it is inside the program.
#pragma once

#include <string>
#include <string_view>

namespace vanban::fuzz {

// UTF-8 in NFC without control characters but line feeds and tabs: what is neither is dropped.
std::string clean_text(std::string_view bytes);

// Without spaces, tabs and line feeds.
std::string without_spaces(std::string_view text);

}  // namespace vanban::fuzz
