// One TrueType file: its measures, coverage and subsets. font_file.cpp is the only file that sees
// HarfBuzz. Errors are empty results; the caller knows the file and reports.
#pragma once

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "font/font_set.h"

namespace vanban {

// A font file cut down to some characters, without hinting and without the tables a PDF ignores.
struct FontSubset {
  std::string file;
  std::vector<std::uint16_t> advances;  // of each character asked for, in that order
};

class FontFile {
 public:
  // Nothing if the bytes are no TrueType font with outlines.
  static std::optional<FontFile> open(std::string bytes);

  bool has(char32_t character) const;
  // The licence bits of the font allow a subset of it in a document (OS/2 fsType).
  bool may_be_embedded() const;
  // A face with the font's measures and nothing else.
  Face measures() const;
  // Nothing if the font lacks a character or cannot be subset. The first knows its glyphs by their
  // characters, the second by a code of one byte for each of them, and in no other way: that makes
  // it a symbolic font of a PDF (ISO 32000-1, 9.6.6.4).
  std::optional<FontSubset> subset(std::u32string_view characters) const;
  std::optional<FontSubset> coded_subset(std::u32string_view characters,
                                         std::string_view codes) const;

 private:
  struct Handle;
  explicit FontFile(std::shared_ptr<const Handle> handle) : handle_(std::move(handle)) {}

  std::shared_ptr<const Handle> handle_;
};

}  // namespace vanban
