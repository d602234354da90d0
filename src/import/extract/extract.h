// The bytes of a foreign file → Manuscript. The file's ending and its first bytes say what it is.
// Whatever the bytes are, memory and time are bounded (ExtractLimits); a file that cannot be read
// gives nothing after an error is reported.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "diag/diagnostic.h"
#include "import/manuscript.h"

namespace vanban {

struct ExtractLimits {
  std::size_t part = std::size_t{64} << 20;  // bytes of an unpacked part of an archive
  std::size_t text = std::size_t{16} << 20;  // bytes of all words
  std::size_t paragraph = std::size_t{1} << 20;
  std::size_t pages = 2'000;
  std::size_t cells = 200'000;  // of one table
  double seconds = 60;          // for a PDF
};

// `name` is the path as the user gave it. The text that the Manuscript points into is added to
// `sources` under that name.
std::optional<Manuscript> extract(const std::string& name, std::string_view bytes, Sources& sources,
                                  Diagnostics& diagnostics, const ExtractLimits& limits = {});

// "docx", "txt", "md", "pdf": the endings that extract() takes.
const std::vector<std::string_view>& import_endings();

}  // namespace vanban
