// Text as users write it in plans and templates, taken apart but not yet filled in: emphasis, line
// breaks, footnote calls and {placeholders}. merge() fills it and gives RichText.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "diag/source.h"
#include "model/inline.h"

namespace vanban {

// {path|format} or {path?fallback}; the path may begin with '.' inside `each`. {#} counts.
struct Placeholder {
  std::string path;
  std::string format;                   // empty: none
  std::optional<std::string> fallback;  // what stands there if the field is missing
  Emphasis emphasis;
  Location where;
};

struct FootnoteId {
  std::string id;
  Location where;
};

using MarkupPiece = std::variant<Text, LineBreak, Placeholder, FootnoteId>;

struct Markup {
  std::vector<MarkupPiece> pieces;
  Location where;

  bool empty() const { return pieces.empty(); }
};

}  // namespace vanban
