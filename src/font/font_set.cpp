#include "font/font_set.h"

#include <algorithm>

namespace vanban {

Glyph Face::further_glyph(char32_t character) const {
  const auto found =
      std::lower_bound(further.begin(), further.end(), character,
                       [](const auto& entry, char32_t wanted) { return entry.first < wanted; });
  return found != further.end() && found->first == character ? found->second : Glyph{};
}

Pt Face::line_height(Pt size) const {
  return size * (static_cast<double>(ascent - descent + line_gap) / units_per_em);
}

FaceId FontSet::face_for(char32_t character, Emphasis emphasis) const {
  const FaceId own = document_face(emphasis);
  if (face(own).glyph(character).id != 0) return own;
  FaceId best = own;
  int best_likeness = -1;
  for (std::size_t at = 4; at < faces_.size(); ++at) {
    const Face& fallback = faces_[at];
    if (fallback.glyph(character).id == 0) continue;
    const int likeness =
        (fallback.bold == emphasis.bold ? 2 : 0) + (fallback.italic == emphasis.italic ? 1 : 0);
    if (likeness <= best_likeness) continue;
    best = static_cast<FaceId>(at);
    best_likeness = likeness;
  }
  return best;
}

}  // namespace vanban
