// A line of the manuscript → Markup of plain words: line breaks, emphasis and calls of footnotes.
#pragma once

#include <string>

#include "import/manuscript.h"
#include "model/markup.h"

namespace vanban {

// Emphasis that the element has anyway is left out.
Markup markup_of_line(const ManuscriptLine& line, Emphasis usual = {});

// Of a heading, which is bold or italic as a whole or not marked at all.
Markup markup_of_heading(const ManuscriptLine& line);

// As a plan file spells it, for fields that are kept as data.
std::string spelling_of_line(const ManuscriptLine& line);
std::string spelling_of_heading(const ManuscriptLine& line);

}  // namespace vanban
