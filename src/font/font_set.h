// The faces of the document font: widths, coverage, and the parts a PDF embeds, ready made. Loaded
// once, read-only, shared by threads. Widths are in font units, so that lines are broken exactly;
// there is no kerning (NFC Vietnamese is one character, one glyph).
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/length.h"
#include "diag/diagnostic.h"
#include "model/inline.h"

namespace vanban {

using FaceId = std::uint8_t;  // index into FontSet::faces()

// Every character has an id of its own, also where the font draws two of them alike (space and
// no-break space), so that text copied out of a PDF is exactly the text put in.
struct Glyph {
  std::uint8_t id = 0;        // the code in the PDF (codes.h); 0: the face has no such character
  std::uint16_t advance = 0;  // font units

  friend bool operator==(Glyph, Glyph) = default;
};

// The parts of a subset font that go into a PDF as they are, as a simple font (one byte a code).
struct EmbeddedFont {
  std::string tag;                   // six capitals that tell this subset from others
  std::string file;                  // TrueType, a zlib stream
  std::size_t file_size = 0;         // before deflating
  std::string to_unicode;            // a CMap, a zlib stream
  std::uint8_t first = 0, last = 0;  // codes
  std::string widths;                // of these codes, a PDF array

  friend bool operator==(const EmbeddedFont&, const EmbeddedFont&) = default;
};

// What can be typed into form fields. Tools that fill a field write its text in the field's font by
// themselves, in codes that they know, which have no place for most Vietnamese letters, and look
// for the glyphs by their characters: so that font is not the one of the pages.
inline constexpr char32_t first_typed = U' ', last_typed = U'~';

// One face, subset to the characters it covers here.
struct Face {
  std::string name;  // PostScript name without subset tag, "LiberationSerif-Bold"
  bool bold = false;
  bool italic = false;
  int units_per_em = 2048;
  int ascent = 0, descent = 0, line_gap = 0;  // hhea, font units; descent is negative
  int cap_height = 0, stem_v = 0;             // font units
  double italic_angle = 0;                    // degrees, negative leans right
  std::array<int, 4> bbox{};                  // font units: left, bottom, right, top
  std::vector<Glyph> basic;  // by code point, from U+0000 to U+20FF or less; others in `further`
  std::vector<std::pair<char32_t, Glyph>> further;  // sorted
  EmbeddedFont embedded;
  EmbeddedFont form;  // for what is typed; empty but in the first four of a FontSet

  Glyph glyph(char32_t character) const {
    return character < basic.size() ? basic[character] : further_glyph(character);
  }
  // Single line height: ascent, descent and line gap of the font (1.15 of the size for Times).
  Pt line_height(Pt size) const;
  Pt ascent_of(Pt size) const { return size * (static_cast<double>(ascent) / units_per_em); }

  friend bool operator==(const Face&, const Face&) = default;

 private:
  Glyph further_glyph(char32_t character) const;
};

class FontSet {
 public:
  // The first four are the document font: regular, bold, italic, bold italic. Fallback faces
  // follow.
  explicit FontSet(std::vector<Face> faces) : faces_(std::move(faces)) {}

  const std::vector<Face>& faces() const { return faces_; }
  static FaceId document_face(Emphasis emphasis) {
    return static_cast<FaceId>((emphasis.bold ? 1 : 0) + (emphasis.italic ? 2 : 0));
  }
  const Face& face(FaceId id) const { return faces_.at(id); }

  // The face that has the character: the document's, else the first fallback of the likest emphasis
  // (weight before slant); the document's own if none has, with glyph 0.
  FaceId face_for(char32_t character, Emphasis emphasis) const;

 private:
  std::vector<Face> faces_;
};

}  // namespace vanban
