// Lines of a manuscript cut up without losing what hangs on their words: styles, notes, places.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "import/manuscript.h"

namespace vanban {

// The words of that range as a line of its own, without spaces at its ends. The labels that word
// processors count are part of the text.
ManuscriptLine part_of(const ManuscriptLine& line, Range range);
ManuscriptLine part_of(const ManuscriptLine& line, std::size_t begin);

// A line for each of those that the author broke by hand.
std::vector<ManuscriptLine> broken_lines(const ManuscriptLine& line);

// Two lines one below the other in one paragraph, or beside each other with a space between them.
void append_line(ManuscriptLine& line, const ManuscriptLine& more, char between);

// Runs of spaces and tabs become one space; line breaks stay.
ManuscriptLine with_single_spaces(const ManuscriptLine& line);

// True if all its words are bold (or italic); false where nothing is known.
bool is_all_bold(const ManuscriptLine& line);
bool is_all_italic(const ManuscriptLine& line);
// Where the bold words with which it begins end; 0: it begins with others.
std::size_t bold_beginning(const ManuscriptLine& line);

}  // namespace vanban
