// The ToUnicode map of a font (ISO 32000-1, 9.10.3): which text a code stands for.
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace vanban::test {

// UTF-8 by code.
std::map<unsigned, std::string> read_unicode_map(std::string_view stream);

}  // namespace vanban::test
