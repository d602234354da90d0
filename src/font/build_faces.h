// Font configuration + font files → the faces of the font pack: each subset of each font is a face.
// The first four are the document's common characters, the only ones most documents embed.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "diag/diagnostic.h"
#include "font/font_config.h"
#include "font/font_set.h"

namespace vanban {

// The bytes of a file; nothing if there is none.
using FileReader = std::function<std::optional<std::string>(const std::string& path)>;

// Reports fonts that are missing, not the ones pinned, no TrueType, closed to embedding, or that
// lack required characters; Liberation 1.07 lacks 92 Vietnamese letters.
std::optional<FontSet> build_faces(const FontConfig& config, const FileReader& read,
                                   Diagnostics& diagnostics);

}  // namespace vanban
