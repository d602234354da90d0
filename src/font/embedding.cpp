#include "font/embedding.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <iterator>

#include "base/deflate.h"
#include "base/sha256.h"

namespace vanban {

namespace {

// Consecutive CIDs with consecutive characters.
struct Range {
  std::size_t first, last;  // CIDs
};

// A bfrange may change only the last byte of the CID and of the character.
std::vector<Range> ranges(std::u32string_view characters) {
  std::vector<Range> result;
  for (std::size_t at = 0; at < characters.size(); ++at) {
    const std::size_t cid = at + 1;
    const bool continues = at > 0 && characters[at] == characters[at - 1] + 1 && cid % 256 != 0 &&
                           characters[at] % 256 != 0;
    if (continues)
      result.back().last = cid;
    else
      result.push_back({cid, cid});
  }
  return result;
}

std::string utf16_hex(char32_t character) {
  const auto code = static_cast<unsigned>(character);
  if (code < 0x10000) return fmt::format("{:04X}", code);
  return fmt::format("{:04X}{:04X}", 0xD800 + ((code - 0x10000) >> 10), 0xDC00 + (code & 0x3FF));
}

// A PDF array, in thousandths of the size.
std::string widths(const FontSubset& subset, int units_per_em) {
  std::string result = "[";
  for (const std::uint16_t advance : subset.advances) {
    if (result.back() != '[') result += ' ';
    fmt::format_to(std::back_inserter(result), "{:.7g}",
                   std::round(advance * 1e6 / units_per_em) / 1e3);
  }
  return result + ']';
}

std::string glyph_map(const std::vector<GlyphId>& glyphs) {
  std::string result(2, '\0');  // .notdef
  for (const GlyphId glyph : glyphs) {
    result += static_cast<char>(glyph >> 8);
    result += static_cast<char>(glyph & 0xFF);
  }
  return result;
}

// All CIDs of the subset, the first in the highest bit.
std::string cid_set(std::size_t characters) {
  const std::size_t cids = characters + 1;
  std::string bits(cids / 8, '\xFF');
  if (cids % 8 != 0) bits += static_cast<char>(0xFF00U >> (cids % 8));
  return bits;
}

// `codes`: the first and the last that there are, in hex.
std::string cmap(std::string_view codes, std::string_view mappings) {
  return fmt::format(
      "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
      "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
      "1 begincodespacerange\n{}\nendcodespacerange\n"
      "{}endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n",
      codes, mappings);
}

// Six capitals drawn from the hash of the file.
std::string subset_tag(std::string_view file) {
  const std::string hash = sha256(file);
  std::string tag;
  for (std::size_t at = 0; at < 12; at += 2) {
    int value = 0;
    std::from_chars(hash.data() + at, hash.data() + at + 2, value, 16);
    tag += static_cast<char>('A' + value % 26);
  }
  return tag;
}

}  // namespace

void set_coverage(Face& face, std::u32string_view characters,
                  const std::vector<std::uint16_t>& advances) {
  constexpr char32_t basic_end = 0x2100;
  const auto beyond = std::lower_bound(characters.begin(), characters.end(), basic_end);
  face.basic.assign(beyond == characters.begin() ? 0 : *(beyond - 1) + 1, Glyph{});
  face.further.clear();
  for (std::size_t at = 0; at < characters.size(); ++at) {
    const Glyph glyph{static_cast<GlyphId>(at + 1), advances.at(at)};
    if (characters[at] < basic_end)
      face.basic[characters[at]] = glyph;
    else
      face.further.emplace_back(characters[at], glyph);
  }
}

EmbeddedFont embed(const FontSubset& subset, std::u32string_view characters, int units_per_em) {
  return {.tag = subset_tag(subset.file),
          .file = deflated(subset.file),
          .file_size = subset.file.size(),
          .to_unicode = deflated(to_unicode_cmap(characters)),
          .cid_to_gid = deflated(glyph_map(subset.glyphs)),
          .cid_set = deflated(cid_set(characters.size())),
          .widths = "[1" + widths(subset, units_per_em) + ']'};
}

FormFont form_font(const FontSubset& subset, int units_per_em) {
  const std::string characters =
      fmt::format("1 beginbfrange\n<{0:02X}> <{1:02X}> <{0:04X}>\nendbfrange\n",
                  static_cast<unsigned>(FormFont::first), static_cast<unsigned>(FormFont::last));
  return {.tag = subset_tag(subset.file),
          .file = deflated(subset.file),
          .file_size = subset.file.size(),
          .to_unicode = deflated(cmap("<00> <FF>", characters)),
          .widths = widths(subset, units_per_em)};
}

std::string to_unicode_cmap(std::u32string_view characters) {
  constexpr std::size_t most_in_one_block = 100;
  std::string mappings;
  const std::vector<Range> all = ranges(characters);
  for (std::size_t start = 0; start < all.size(); start += most_in_one_block) {
    const std::size_t end = std::min(start + most_in_one_block, all.size());
    mappings += fmt::format("{} beginbfrange\n", end - start);
    for (std::size_t at = start; at < end; ++at)
      mappings += fmt::format("<{:04X}> <{:04X}> <{}>\n", all[at].first, all[at].last,
                              utf16_hex(characters[all[at].first - 1]));
    mappings += "endbfrange\n";
  }
  return cmap("<0000> <FFFF>", mappings);
}

std::string deflated(std::string_view bytes) {
  return Deflater(Deflation::tight).zlib(bytes);
}

}  // namespace vanban
