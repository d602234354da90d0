// What write_content() wrote → Content. Only the program writes it: what does not read as it should
// is damaged, and nothing is told of it but that.
#pragma once

#include <optional>
#include <string>

#include "model/content.h"

namespace vanban {

std::optional<Content> read_content(const std::string& text);

}  // namespace vanban
