// The lines of a body before they are nested: label, words, and whether the words are a heading, a
// text, or a heading in the line with its text behind it (the three meanings of level "1.").
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "import/manuscript.h"
#include "import/recognise/labels.h"
#include "model/marker.h"

namespace vanban {

struct BodyLine {
  enum class Shape { text, title, run_in };
  std::vector<WrittenLabel> labels;  // what its label may be; empty: it has none
  ManuscriptLine line;               // without the label
  Emphasis label_emphasis;
  Shape shape = Shape::text;
  std::size_t run_in_end = 0;              // behind the colon
  const ManuscriptTable* table = nullptr;  // then the line is empty
  bool is_ours = false;                    // its style says what it is
};

std::vector<BodyLine> read_body_lines(const std::vector<ManuscriptBlock>& blocks);

// Lists below lists: the larger, the deeper they usually stand. In tenths.
int rank_of(const WrittenLabel& label);

// A label without words behind it.
bool is_wordless(const BodyLine& line);

// True if a list or paragraphs are announced: the words end with a colon.
bool announces(const ManuscriptLine& line);

}  // namespace vanban
