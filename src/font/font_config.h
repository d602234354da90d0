// fonts.json: which font files make up the document font and its fallbacks, pinned by SHA-256, and
// which characters each embedded subset covers. Used only when the font pack is made.
#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "diag/diagnostic.h"
#include "model/value.h"

namespace vanban {

struct FontSource {
  std::string name;  // PostScript name
  bool bold = false;
  bool italic = false;
  std::vector<std::string> files;   // the first that is there and has a known checksum is taken
  std::vector<std::string> sha256;  // of the versions known to be good
  Location where;
};

// Characters that are embedded together: sorted, each once.
using Repertoire = std::u32string;

struct FontConfig {
  std::array<FontSource, 4> document;        // regular, bold, italic, bold italic
  Repertoire required;                       // each of the four must have all of these
  std::vector<Repertoire> document_subsets;  // the first includes what is required
  std::vector<FontSource> fallback;
  std::vector<Repertoire> fallback_subsets;
  // Characters set with the glyph of another: U+2011 is drawn as a hyphen, U+00AD as nothing.
  std::map<char32_t, char32_t> drawn_as;
};

// Reports missing, unknown and wrong keys, unknown repertoires and characters that are none.
std::optional<FontConfig> read_font_config(const Value& root, Diagnostics& diagnostics);

}  // namespace vanban
