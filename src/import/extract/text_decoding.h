// The bytes of a text file → clean UTF-8 in NFC with '\n' at the ends of lines and '\f' between
// pages. What has no width is dropped, tabs become spaces, TCVN3 and VNI become Unicode.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "import/extract/formats.h"

namespace vanban {

// Reports what cannot be read (import_format_differs, import_bad_encoding, import_too_large,
// import_empty) and gives nothing then; what was repaired is returned for whoever has the Source.
struct CleanText {
  std::string utf8;
  std::size_t composed = 0;    // words that were not in NFC
  std::size_t from_tcvn3 = 0;  // words
  std::size_t from_vni = 0;
};

std::optional<CleanText> decode_text_file(const Extraction& file);

// One line: without what has no width, tabs as spaces up to the next column of eight.
std::string clean_line(std::string_view line);

// Notes what was repaired, at the beginning of the source.
void report_repairs(const CleanText& text, Source source, Diagnostics& diagnostics);

}  // namespace vanban
