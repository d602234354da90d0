// The document laid out: pages of items at fixed places, in points from the top left corner. What a
// page writer needs and nothing more; items stand in reading order.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/length.h"
#include "font/font_set.h"
#include "layout/structure.h"
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
  NodeId node = no_node;  // whose words they are
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

// Where a signature goes, or what is typed in, and what shows there until then.
struct Field {
  Pt x, y, width, height;
  NodeId node = no_node;
  std::vector<TextRun> words = {};
};

using PageItem = std::variant<TextRun, Rule, Box, Field>;

struct Page {
  Pt width, height;
  std::vector<PageItem> items;
};

// Where the first words of a node begin, for bookmarks and links.
struct Spot {
  std::size_t page = 0;
  Pt x, y;  // the top left corner of the line
};

// The words of a link or blank, or a field: one area for each line.
struct Area {
  std::size_t page = 0;
  Pt x, y, width, height;
  NodeId node = no_node;
  FaceId face = 0;  // of words, with their size
  Pt size = {};
};

struct PagedDocument {
  Metadata metadata;
  std::vector<Page> pages;
  Structure structure = {};
  std::vector<std::size_t> part_starts = {};    // the first page of each part: numbers begin at 1
  std::vector<std::optional<Spot>> spots = {};  // by node
  std::vector<Area> areas = {};                 // in reading order
};

}  // namespace vanban
