// Whether a text opens with one of some words, however case, tones and hyphens are typed (fold()).
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vanban {

bool opens_with(std::string_view text, const std::vector<std::string>& openings);

}  // namespace vanban
