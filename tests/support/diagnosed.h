// What a test looks at in a report: codes in the order found, and the places they point to.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "diag/diagnostic.h"

namespace vanban {

// "E0107 E0109": the codes in the order they were reported.
inline std::string codes_of(const Diagnostics& diagnostics) {
  std::string codes;
  for (const Diagnostic& diagnostic : diagnostics.all()) {
    if (!codes.empty()) codes += ' ';
    codes += text_of(diagnostic.message).code;
  }
  return codes;
}

// The JSON pointers of the places, in the order reported.
inline std::vector<std::string> pointers_of(const Diagnostics& diagnostics) {
  std::vector<std::string> pointers;
  for (const Diagnostic& diagnostic : diagnostics.all()) {
    pointers.push_back(json_pointer(*diagnostic.where.source, diagnostic.where.offset));
  }
  return pointers;
}

// The source text from the place of the nth message on, `length` bytes of it.
inline std::string_view text_at(const Diagnostics& diagnostics, std::size_t n, std::size_t length) {
  const Location& where = diagnostics.all().at(n).where;
  return std::string_view(where.source->text).substr(where.offset, length);
}

}  // namespace vanban
