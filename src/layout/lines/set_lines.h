// Sets a paragraph into lines. All lengths are in points; x counts from the paragraph's left edge,
// baselines from the line's own: a run stands at baseline 0, a raised one above it (negative).
//
// Nothing runs past the right edge and no character is lost: where no good break can be found, ever
// poorer ones are taken, in the end between any two characters. The spaces that end a broken line
// stay in its last run and hang out of the line: they count for no width. A forced line break
// leaves one there, too, so that words copied from the page stay apart. Reports no_glyph, once for
// each character and place.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "base/length.h"
#include "diag/diagnostic.h"
#include "font/font_set.h"
#include "layout/lines/span.h"
#include "layout/paged_document.h"
#include "model/style.h"
#include "model/table.h"

namespace vanban {

struct ParagraphShape {
  Pt width;
  Pt first_line_indent;  // the first line begins here and is shorter by it; at most half the width
                         // counts
  Align align = Align::left;  // `number` is set like `right`
};

struct LineSetting {
  const FontSet& fonts;
  const BreakingWords& words;
  LineBreaking breaking = LineBreaking::total_fit;
};

struct Line {
  std::vector<TextRun> runs;       // empty for an empty line
  Pt width;                        // with spaces as wide as the font has them
  Pt ascent, descent;              // both positive, of the document font
  Pt height;                       // single line spacing: ascent, descent and line gap
  std::vector<std::size_t> notes;  // footnotes called here
};

// One line at least, unless there is no span at all.
std::vector<Line> set_lines(std::span<const Span> text, const ParagraphShape& shape,
                            const LineSetting& setting, Diagnostics& diagnostics);

// What a column must and would like to have: the width below which words that belong together must
// be parted, that of the text on one line (the longest of several where line breaks are forced),
// and that below which a word must be cut.
struct ContentWidth {
  Pt minimum, maximum, longest_word;
};
ContentWidth content_width(std::span<const Span> text, const LineSetting& setting);

// The narrowest width, to a point, at which the text takes no more lines than at this one.
Pt balanced_width(std::span<const Span> text, Pt width, Align align, const LineSetting& setting);

}  // namespace vanban
