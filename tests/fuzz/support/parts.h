// The input of a target that reads archives: its parts as text, so that a mutation changes what
// stands in a part and not its packing. A line "=== NAME" begins a part; what stands before the
// first such line belongs to the main part.
#pragma once

#include <string_view>

#include "support/packed.h"

namespace vanban::fuzz {

// `main`: the name of the main part.
PackedParts parts_of(std::string_view input, std::string_view main);

}  // namespace vanban::fuzz
