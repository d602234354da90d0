// Texts in dumps: what cannot be seen is spelled out.
#pragma once

#include <string>
#include <string_view>

namespace vanban {

// `special` characters, all ASCII, and the backslash get a backslash. A no-break space is \_, other
// spaces, controls and invisible characters are \u{00AD}.
std::string escaped(std::string_view text, std::string_view special);

}  // namespace vanban
