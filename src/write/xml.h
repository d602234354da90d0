// Text inside XML 1.0 elements.
#pragma once

#include <string>
#include <string_view>

namespace vanban {

// Markup characters become entities; the few characters that XML cannot hold become U+FFFD.
void append_escaped(std::string& xml, std::string_view text);

// <name>text</name> on a line of its own after `indent`; nothing for an empty text.
void append_element(std::string& xml, std::string_view indent, std::string_view name,
                    std::string_view text);

}  // namespace vanban
