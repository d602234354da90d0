// Text as a manual page has it (man macros of troff), whatever stands in it.
#pragma once

#include <string>
#include <string_view>

namespace vanban {

// Words that troff takes for nothing but words. Hyphens stay hyphens when the page is copied.
std::string roff_text(std::string_view text);

// A line that begins with a macro: heading(".SH", "TÊN").
std::string roff_macro(std::string_view macro, std::string_view text);

// A paragraph with a tag in front of it, in the form of a list.
std::string roff_item(std::string_view tag, std::string_view text);

// Lines that keep their ends.
std::string roff_lines(std::string_view lines);

}  // namespace vanban
