// Style files → StyleSheet. Values outside the range that the file itself gives with the law's
// clause are warnings: an office may deviate, but it should know.
#pragma once

#include <optional>

#include "diag/diagnostic.h"
#include "model/style.h"

namespace vanban {

std::optional<StyleSheet> read_style(Source source, Diagnostics& diagnostics);

}  // namespace vanban
