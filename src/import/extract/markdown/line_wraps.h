// Which line ends inside a Markdown paragraph its author meant: people write heads and lists line
// below line and know nothing of the two spaces that Markdown asks for.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vanban {

// "- ", "+ ", "IV. ", "1. ", "1.2. ", "a) ", "Điều 3.": a line that begins so is a paragraph.
bool begins_with_typed_label(std::string_view line);

// For each line whether it begins a paragraph. A line goes on in the next one if that begins with a
// small letter, or if its first word had no room.
std::vector<bool> paragraph_beginnings(const std::vector<std::string>& lines);

}  // namespace vanban
