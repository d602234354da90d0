// A page's items → its content stream. Points count from the bottom of the page in a PDF; here they
// are turned over.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "font/font_set.h"
#include "layout/paged_document.h"

namespace vanban::pdf {

// The name of a face in the resources of every page, "/F0".
std::string font_resource(FaceId face);

// Where a node of the structure appears on a page: with words, numbered in their order, or as a
// field.
struct Mark {
  NodeId node = no_node;
  std::optional<std::size_t> content;  // marked-content identifier
};

struct PageContent {
  std::string operators;
  std::vector<Mark> marks;  // in reading order
};

// With a structure everything on the page is marked, as words of a node or as an artifact; without
// one nothing is.
PageContent page_content(const Page& page, const FontSet& fonts, const Structure* structure);

}  // namespace vanban::pdf
