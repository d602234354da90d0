// The two columns of the head (issuing body | Quốc hiệu) and of the foot (recipients | signature):
// how wide each of them is. The same for pages and for Word, which needs them as table columns.
#pragma once

#include "layout/context.h"
#include "model/document.h"

namespace vanban {

struct Halves {
  Pt left_width;
  Pt right_x, right_width;
};

// The right column is as wide as its longest line, since Quốc hiệu never wraps; the left one gets
// the rest. Only a place name so long that the left column would be too narrow is wrapped.
Halves letterhead_halves(const Letterhead& head, const LayoutContext& context);

// The signature has the right half (Phụ lục I, IV), more if a title is long.
Halves signing_halves(const Signature& signature, const LayoutContext& context);

}  // namespace vanban
