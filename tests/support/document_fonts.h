// The font pack of this build, for tests that want real widths and real files.
#pragma once

#include <string>
#include <string_view>

#include "font/font_set.h"

namespace vanban::test {

// Read once; a test that asks for it fails if the pack was not made.
const FontSet& document_fonts();

// The 134 letters with a mark that Vietnamese writes, small and capital, in the order of the
// alphabet of vowels, and đ Đ.
std::string_view vietnamese_letters();

}  // namespace vanban::test
