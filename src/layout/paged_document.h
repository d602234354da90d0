// The document laid out: pages of items at fixed places, in points from the top left corner. What a
// page writer needs and nothing more; items stand in reading order.
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "base/length.h"
#include "font/font_set.h"
#include "model/document.h"

namespace vanban {

struct Colour {
  std::uint8_t red = 0, green = 0, blue = 0;

  friend bool operator==(Colour, Colour) = default;
};

// Characters of one face on one baseline. The spaces inside are widened by `space_stretch` each;
// a space that ends a broken line is kept, so that words copied from the page stay apart.
struct TextRun {
  Pt x, baseline;
  FaceId face = 0;
  Pt size;
  Pt space_stretch;
  Colour colour;
  std::string text;
};

// A straight line, horizontal or vertical; x, y is the middle of its stroke.
struct Rule {
  Pt x1, y1, x2, y2;
  Pt thickness;
};

// A rectangle's outline.
struct Box {
  Pt x, y, width, height;
  Pt thickness;
  Colour colour;
};

using PageItem = std::variant<TextRun, Rule, Box>;

struct Page {
  Pt width, height;
  std::vector<PageItem> items;
};

struct PagedDocument {
  Metadata metadata;
  std::vector<Page> pages;
};

}  // namespace vanban
