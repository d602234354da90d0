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

// Whether a subset still knows which glyph a character has: simple fonts of a PDF are read by it,
// CID fonts have a map outside the file.
enum class CharacterMap { dropped, kept };

// A font file cut down to some characters, without hinting and without the tables a PDF ignores.
struct FontSubset {
  std::string file;
  std::vector<GlyphId> glyphs;  // in `file`, of each character asked for, in that order
  std::vector<std::uint16_t> advances;
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
  // Nothing if the font lacks a character or cannot be subset.
  std::optional<FontSubset> subset(std::u32string_view characters,
                                   CharacterMap map = CharacterMap::dropped) const;

 private:
  struct Handle;
  explicit FontFile(std::shared_ptr<const Handle> handle) : handle_(std::move(handle)) {}

  std::shared_ptr<const Handle> handle_;
};

}  // namespace vanban
