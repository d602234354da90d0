// The words of a PDF page as its text layer has them, and lines made of them. Lengths in points
// from the upper left corner.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "model/inline.h"

namespace vanban {

struct PdfWord {
  std::string text;  // UTF-8
  double left = 0, top = 0, right = 0, bottom = 0;
  double size = 0;       // of its font
  std::size_t font = 0;  // place in PdfText::fonts
  bool upright = true;   // not turned
  bool space_after = false;

  double middle() const { return (top + bottom) / 2; }
};

struct PdfPage {
  double width = 0, height = 0;
  std::vector<PdfWord> words;
};

struct PdfFont {
  std::string name;
  Emphasis emphasis;
};

struct PdfText {
  std::vector<PdfFont> fonts;
  std::vector<PdfPage> pages;
};

// Words beside each other, from left to right.
struct PdfLine {
  std::vector<PdfWord> words;
  double baseline = 0;  // about: the bottom of its largest words
  double size = 0;      // of its largest words
};

// From top to bottom; words that are turned come last, each a line.
std::vector<PdfLine> lines_of(PdfPage page);

}  // namespace vanban
