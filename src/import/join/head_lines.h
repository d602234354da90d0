// Lines of a head whose words had no room in their column: the date, the name of the country, a
// symbol whose number is blank. Only these, since nothing else there can be told for sure.
#pragma once

#include <string_view>

namespace vanban {

// Whether the line goes on with the last column of the line above it.
bool goes_on_in_head(std::string_view above, std::string_view line);

}  // namespace vanban
