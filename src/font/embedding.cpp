#include "font/embedding.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <vector>

#include "base/deflate.h"
#include "base/sha256.h"
#include "font/codes.h"

namespace vanban {

namespace {

struct Coded {
  unsigned code;
  char32_t character;
  std::uint16_t advance;
};

std::vector<Coded> by_code(std::u32string_view characters, std::string_view codes,
                           const std::vector<std::uint16_t>& advances) {
  std::vector<Coded> all;
  for (std::size_t at = 0; at < characters.size(); ++at)
    all.push_back({static_cast<unsigned char>(codes.at(at)), characters[at], advances.at(at)});
  std::ranges::sort(all, {}, &Coded::code);
  return all;
}

// Consecutive codes of consecutive characters.
struct Range {
  unsigned first, last;  // codes
  char32_t character;    // of the first
};

// A bfrange may change only the last byte of the character.
std::vector<Range> ranges(const std::vector<Coded>& all) {
  std::vector<Range> result;
  for (const auto& [code, character, advance] : all) {
    const bool continues = !result.empty() && code == result.back().last + 1 &&
                           character == result.back().character + (code - result.back().first) &&
                           character % 256 != 0;
    if (continues)
      result.back().last = code;
    else
      result.push_back({code, code, character});
  }
  return result;
}

std::string utf16_hex(char32_t character) {
  const auto code = static_cast<unsigned>(character);
  if (code < 0x10000) return fmt::format("{:04X}", code);
  return fmt::format("{:04X}{:04X}", 0xD800 + ((code - 0x10000) >> 10), 0xDC00 + (code & 0x3FF));
}

// In thousandths of the size.
std::string width(std::uint16_t advance, int units_per_em) {
  return fmt::format("{:.7g}", std::round(advance * 1e6 / units_per_em) / 1e3);
}

// Of all codes from the first to the last, a PDF array.
std::string widths(const std::vector<Coded>& all, int units_per_em) {
  std::string result = "[";
  unsigned next = all.front().code;
  for (const Coded& coded : all) {
    for (; next < coded.code; ++next) result += "0 ";
    result += width(coded.advance, units_per_em) + ' ';
    ++next;
  }
  result.back() = ']';
  return result;
}

// By which viewers search and copy: from codes to the characters' UTF-16.
std::string to_unicode_cmap(const std::vector<Range>& all) {
  constexpr std::size_t most_in_one_block = 100;
  std::string mappings;
  for (std::size_t start = 0; start < all.size(); start += most_in_one_block) {
    const std::size_t end = std::min(start + most_in_one_block, all.size());
    mappings += fmt::format("{} beginbfrange\n", end - start);
    for (std::size_t at = start; at < end; ++at)
      mappings += fmt::format("<{:02X}> <{:02X}> <{}>\n", all[at].first, all[at].last,
                              utf16_hex(all[at].character));
    mappings += "endbfrange\n";
  }
  return fmt::format(
      "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
      "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
      "1 begincodespacerange\n<00> <FF>\nendcodespacerange\n"
      "{}endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n",
      mappings);
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
  const std::string codes = assign_codes(characters);
  const auto beyond = std::lower_bound(characters.begin(), characters.end(), basic_end);
  face.basic.assign(beyond == characters.begin() ? 0 : *(beyond - 1) + 1, Glyph{});
  face.further.clear();
  for (std::size_t at = 0; at < characters.size(); ++at) {
    const Glyph glyph{static_cast<std::uint8_t>(codes[at]), advances.at(at)};
    if (characters[at] < basic_end)
      face.basic[characters[at]] = glyph;
    else
      face.further.emplace_back(characters[at], glyph);
  }
}

EmbeddedFont embed(const FontSubset& subset, std::u32string_view characters, std::string_view codes,
                   int units_per_em) {
  const std::vector<Coded> all = by_code(characters, codes, subset.advances);
  return {.tag = subset_tag(subset.file),
          .file = deflated(subset.file),
          .file_size = subset.file.size(),
          .to_unicode = deflated(to_unicode_cmap(ranges(all))),
          .first = static_cast<std::uint8_t>(all.front().code),
          .last = static_cast<std::uint8_t>(all.back().code),
          .widths = widths(all, units_per_em)};
}

std::string deflated(std::string_view bytes) {
  return Deflater(Deflation::tight).zlib(bytes);
}

}  // namespace vanban
