#include "layout/lines/missing_glyphs.h"

#include <cstdint>
#include <fmt/format.h>
#include <string>

#include "base/utf8.h"
#include "diag/messages.h"

namespace vanban {

void MissingGlyphs::report(char32_t character, const Location& where) {
  if (diagnostics_ == nullptr) return;
  if (!reported_.insert({where.source, where.offset, character}).second) return;
  std::string printed;
  append_utf8(printed, character);
  diagnostics_->report(Message::no_glyph, where,
                       {printed, fmt::format("U+{:04X}", static_cast<std::uint32_t>(character))});
}

}  // namespace vanban
