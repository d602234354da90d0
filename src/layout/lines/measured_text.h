// The text of a paragraph with the widths that line breaking needs: where each possible line ends
// and the next begins, counted along the text as if it stood on one line. Widths are summed in font
// units and turned into points once for each stretch of one face and size.
#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/length.h"
#include "font/font_set.h"
#include "layout/lines/break_opportunities.h"
#include "layout/lines/missing_glyphs.h"
#include "layout/lines/span.h"

namespace vanban {

// By how much two sums of widths that mean the same may differ.
inline constexpr Pt rounding{0.001};

// The spans' words in one string: `begins` holds where each span begins. Tabs become spaces.
struct JoinedText {
  explicit JoinedText(std::span<const Span> spans);

  std::size_t end_of(std::size_t span) const {
    return span + 1 < begins.size() ? begins[span + 1] : text.size();
  }
  // The span that the byte belongs to; at the end of the text the last one.
  std::size_t span_at(std::size_t offset) const;

  std::string text;
  std::vector<std::size_t> begins;
};

// A place along the text: how far it is from the beginning and how many spaces lie before it.
struct Place {
  Pt position;
  std::size_t spaces = 0;
};

// Characters of one face and look; they reach to the next stretch.
struct Stretch {
  std::size_t begin = 0;  // bytes
  Place place;
  FaceId face = 0;
  FaceId document_face = 0;  // whose line height counts, also where a fallback gives the glyphs
  Pt size;
  Colour colour;
  Pt rise;
  NodeId node = no_node;

  bool looks_like(const Stretch& other) const;
};

// Where a line may end: its words at `end`, the hanging spaces at `next`, where another line
// begins.
struct BreakPoint {
  std::size_t at = 0;  // the first byte of the next line
  BreakClass how{};
  Place end;
  Place next;
};

// What lies between two forced line breaks. The first point is its beginning, the last its end.
struct MeasuredText {
  std::size_t begin = 0, end = 0;  // bytes
  std::vector<Stretch> stretches;
  std::vector<BreakPoint> points;
  Pt space;  // mean width of a space
};

// Measures the bytes from `begin` to `end`; the breaks are counted from `begin`.
MeasuredText measure(const JoinedText& joined, std::span<const Span> spans, std::size_t begin,
                     std::size_t end, std::span<const BreakOpportunity> breaks,
                     const FontSet& fonts, MissingGlyphs& missing);

// Visits the characters between two points, each with the point behind it.
using CharacterVisit = std::function<void(char32_t character, const BreakPoint& behind)>;
void for_each_character(const MeasuredText& passage, std::string_view text, const FontSet& fonts,
                        const BreakPoint& from, const BreakPoint& to, const CharacterVisit& visit);

}  // namespace vanban
