// How runs and paragraphs of a Word file look, as far as import asks: what a style or a paragraph
// says itself, before styles are put together (ECMA-376 part 1, 17.3).
#pragma once

#include <optional>
#include <string>

#include "model/table.h"
#include "read/xml.h"

namespace vanban {

struct RunLook {
  std::optional<bool> bold, italic, capitals, small_capitals, hidden;
  std::optional<std::string> font;  // of the letters; empty: one of the theme
};

struct ParagraphLook {
  std::optional<Align> align;
  std::optional<int> outline;       // from 0; 9 is running text
  std::optional<std::string> list;  // id of its numbering; "0": none
  std::optional<int> list_level;    // from 0
  std::optional<bool> starts_page;
};

// Of an element rPr, of pPr; of none nothing is known.
RunLook read_run_look(XmlElement properties);
ParagraphLook read_paragraph_look(XmlElement properties);

// What the look does not say is as in the base.
void inherit(RunLook& look, const RunLook& base);
void inherit(ParagraphLook& look, const ParagraphLook& base);

}  // namespace vanban
