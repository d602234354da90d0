// What a drawing, picture or object in a Word file holds that is told or read: text boxes, words
// drawn as WordArt, diagrams and charts with their words, and how many pictures. Drawn rules and
// shapes without words are nothing.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "import/extract/docx/word_file.h"
#include "read/xml.h"

namespace vanban {

struct DrawingParts {
  std::vector<XmlElement> boxes;    // w:txbxContent
  std::vector<std::string> words;   // of WordArt and diagrams, a line each
  std::vector<std::string> charts;  // words in charts
  std::size_t pictures = 0;
  std::size_t objects = 0;
};

// Adds what is in the element.
void read_drawing(XmlElement drawing, const WordFile& file, const WordPlace& place,
                  DrawingParts& parts);

}  // namespace vanban
