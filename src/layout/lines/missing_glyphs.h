// Reports no_glyph for characters that no face of the document has: once for each character and
// place, however often it stands there.
#pragma once

#include <set>
#include <tuple>

#include "diag/diagnostic.h"

namespace vanban {

class MissingGlyphs {
 public:
  // Without diagnostics it says nothing.
  explicit MissingGlyphs(Diagnostics* diagnostics) : diagnostics_(diagnostics) {}

  void report(char32_t character, const Location& where);

 private:
  Diagnostics* diagnostics_;
  std::set<std::tuple<Source, std::uint32_t, char32_t>> reported_;
};

}  // namespace vanban
