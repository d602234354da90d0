#include "layout/lines/text_width.h"

#include <cstdint>

#include "base/utf8.h"

namespace vanban {

Pt text_width(std::string_view text, Emphasis emphasis, Pt size, const FontSet& fonts) {
  const FaceId own = FontSet::document_face(emphasis);
  std::int64_t units = 0;  // of the document face
  Pt others;               // from fallback faces
  for (std::size_t at = 0; at < text.size();) {
    const char32_t character = next_code_point(text, at);
    const Glyph glyph = fonts.face(own).glyph(character);
    units += glyph.advance;
    if (glyph.id != 0) continue;
    const Face& other = fonts.face(fonts.face_for(character, emphasis));
    others += size / other.units_per_em * other.glyph(character).advance;
  }
  return size / fonts.face(own).units_per_em * static_cast<double>(units) + others;
}

}  // namespace vanban
