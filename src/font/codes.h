// Which byte stands for which character of a face in the pages of a PDF. ASCII stands for itself,
// so that a space is a space to the reader that widens them (ISO 32000-1, 9.3.3), and pages can be
// read; the others follow in their order. A carriage return is left out: inside a string it is read
// as another byte.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace vanban {

// The code of each of these characters, which are sorted, each once, and few enough.
std::string assign_codes(std::u32string_view characters);

// How many of these characters, from the first on, one face has codes for.
std::size_t count_encodable(std::u32string_view characters);

}  // namespace vanban
