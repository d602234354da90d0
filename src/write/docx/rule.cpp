#include <algorithm>

#include "write/docx/elements.h"

namespace vanban {

// The border of a paragraph without words: of all lines that Word knows the one that other programs
// keep. Its length is what the indents leave.
DocxParagraph docx_rule(std::string_view style, Pt length, Pt column) {
  DocxParagraph paragraph{std::string(style), ""};
  const Pt beside = std::max(Pt{}, (column - length) / 2);
  paragraph.indent_left = beside;
  paragraph.indent_right = beside;
  return paragraph;
}

}  // namespace vanban
