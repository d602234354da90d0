// A text as written → Markup: **bold**, *italic*, [^notes], {placeholders}, \n.
#pragma once

#include <string_view>

#include "diag/diagnostic.h"
#include "model/markup.h"

namespace vanban {

// `where` is the place of the text in its file. Reports unclosed braces and emphasis, placeholders
// that are none, unknown formats.
Markup parse_markup(std::string_view text, Location where, Diagnostics& diagnostics);

}  // namespace vanban
