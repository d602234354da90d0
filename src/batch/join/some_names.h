// "a, b, c": names for a message; of many the first ones, and how many there are in all.
#pragma once

#include <string>
#include <vector>

namespace vanban::batch {

std::string some_names(const std::vector<std::string>& names);

}  // namespace vanban::batch
