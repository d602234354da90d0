// The faces of the document font: widths, coverage, subsets ready to be embedded. Loaded once,
// read-only, shared by threads. Widths are in font units, so that lines are broken exactly; there is
// no kerning (NFC Vietnamese is one character, one glyph).
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/length.h"
#include "diag/diagnostic.h"
#include "model/inline.h"

namespace vanban {

using FaceId = std::uint8_t;  // index into FontSet::faces()
using GlyphId = std::uint16_t;

struct Glyph {
  GlyphId id = 0;             // 0: the face has no such character
  std::uint16_t advance = 0;  // font units
};

// One face, subset to the characters it covers here. Glyph ids are the CIDs of the embedded font.
struct Face {
  std::string name;  // PostScript name without subset tag, "LiberationSerif-Bold"
  bool bold = false;
  bool italic = false;
  int units_per_em = 2048;
  int ascent = 0, descent = 0, line_gap = 0;  // hhea, font units; descent is negative
  int cap_height = 0, stem_v = 0;
  double italic_angle = 0;
  std::array<int, 4> bbox{};
  std::vector<Glyph> basic;  // by code point, U+0000 to U+20FF; other characters in `further`
  std::vector<std::pair<char32_t, Glyph>> further;  // sorted
  std::vector<std::uint16_t> advances;              // by glyph id, for /W
  std::vector<std::pair<GlyphId, char32_t>> to_unicode;  // sorted
  std::string deflated_file;  // the subset TrueType file, zlib stream
  std::size_t file_size = 0;  // before deflating
  std::size_t glyph_count = 0;

  Glyph glyph(char32_t character) const;
  // Single line height: ascent, descent and line gap of the font (1.15 of the size for Times).
  Pt line_height(Pt size) const;
  Pt ascent_of(Pt size) const { return size * (static_cast<double>(ascent) / units_per_em); }
};

class FontSet {
 public:
  // The first four are the document font: regular, bold, italic, bold italic. Fallback faces follow.
  explicit FontSet(std::vector<Face> faces) : faces_(std::move(faces)) {}

  const std::vector<Face>& faces() const { return faces_; }
  static FaceId document_face(Emphasis emphasis) {
    return static_cast<FaceId>((emphasis.bold ? 1 : 0) + (emphasis.italic ? 2 : 0));
  }
  const Face& face(FaceId id) const { return faces_[id]; }

  // The face that has the character: the document's, else the first fallback that has it; the
  // document's own if none has, with glyph 0.
  FaceId face_for(char32_t character, Emphasis emphasis) const;

 private:
  std::vector<Face> faces_;
};

}  // namespace vanban
