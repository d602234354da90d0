#include "font/font_pack.h"

#include <cmath>
#include <utility>
#include <vector>

#include "base/deflate.h"
#include "diag/messages.h"
#include "font/codes.h"
#include "font/embedding.h"
#include "font/pack_bytes.h"

namespace vanban {

namespace {

constexpr std::string_view magic = "VANBANFP";
constexpr std::uint32_t version = 4;
constexpr std::size_t checksum_size = 4;
constexpr std::size_t most_faces = 255;  // FaceId has eight bits
constexpr double angle_unit = 1.0 / 65536;

void write_coverage(PackWriter& out, const Face& face) {
  std::vector<std::pair<char32_t, Glyph>> covered;
  for (std::size_t code = 0; code < face.basic.size(); ++code)
    if (face.basic[code].id != 0)
      covered.emplace_back(static_cast<char32_t>(code), face.basic[code]);
  covered.insert(covered.end(), face.further.begin(), face.further.end());
  out.u32(static_cast<std::uint32_t>(covered.size()));
  for (const auto& [character, glyph] : covered) {
    out.u32(character);
    out.u16(glyph.advance);
  }
}

void read_coverage(PackReader& in, Face& face) {
  constexpr std::size_t entry_size = 6;
  const std::size_t count = in.u32();
  if (count >= UINT16_MAX || count * entry_size > in.left()) return in.fail();
  std::u32string characters;
  std::vector<std::uint16_t> advances;
  for (std::size_t at = 0; at < count; ++at) {
    const char32_t character = in.u32();
    if (character > 0x10FFFF || (at > 0 && character <= characters.back())) return in.fail();
    characters += character;
    advances.push_back(in.u16());
  }
  if (count_encodable(characters) != count) return in.fail();
  set_coverage(face, characters, advances);
}

void write_embedded(PackWriter& out, const EmbeddedFont& font) {
  out.text(font.tag);
  out.u32(static_cast<std::uint32_t>(font.file_size));
  out.u16(static_cast<std::uint16_t>(font.first | font.last << 8));
  for (const std::string* part : {&font.file, &font.to_unicode, &font.widths}) out.text(*part);
}

EmbeddedFont read_embedded(PackReader& in) {
  EmbeddedFont font;
  font.tag = in.text();
  font.file_size = in.u32();
  const std::uint16_t codes = in.u16();
  font.first = static_cast<std::uint8_t>(codes & 0xFF);
  font.last = static_cast<std::uint8_t>(codes >> 8);
  for (std::string* part : {&font.file, &font.to_unicode, &font.widths}) *part = in.text();
  return font;
}

void write_face(PackWriter& out, const Face& face) {
  out.text(face.name);
  out.u16(static_cast<std::uint16_t>((face.bold ? 1 : 0) | (face.italic ? 2 : 0)));
  for (const int number :
       {face.units_per_em, face.ascent, face.descent, face.line_gap, face.cap_height, face.stem_v,
        face.bbox[0], face.bbox[1], face.bbox[2], face.bbox[3],
        static_cast<int>(std::lround(face.italic_angle / angle_unit))})
    out.i32(number);
  write_coverage(out, face);
  write_embedded(out, face.embedded);
  write_embedded(out, face.form);
}

Face read_face(PackReader& in) {
  Face face;
  face.name = in.text();
  const int style = in.u16();
  face.bold = (style & 1) != 0;
  face.italic = (style & 2) != 0;
  for (int* number :
       {&face.units_per_em, &face.ascent, &face.descent, &face.line_gap, &face.cap_height,
        &face.stem_v, &face.bbox[0], &face.bbox[1], &face.bbox[2], &face.bbox[3]})
    *number = in.i32();
  if (face.units_per_em <= 0) in.fail();
  face.italic_angle = in.i32() * angle_unit;
  read_coverage(in, face);
  face.embedded = read_embedded(in);
  face.form = read_embedded(in);
  return face;
}

std::optional<FontSet> read_pack(std::string_view bytes) {
  if (!bytes.starts_with(magic) || bytes.size() < magic.size() + checksum_size) return {};
  const std::size_t body = bytes.size() - checksum_size;
  if (PackReader(bytes.substr(body)).u32() != crc32(bytes.substr(0, body))) return {};

  PackReader in(bytes.substr(magic.size(), body - magic.size()));
  if (in.u32() != version) return {};
  const std::size_t count = in.u32();
  if (count < 4 || count > most_faces) return {};
  std::vector<Face> faces;
  for (std::size_t at = 0; at < count && !in.failed(); ++at) faces.push_back(read_face(in));
  if (in.failed() || in.left() != 0) return {};
  return FontSet(std::move(faces));
}

}  // namespace

std::string write_font_pack(const FontSet& fonts) {
  PackWriter out;
  out.raw(magic);
  out.u32(version);
  out.u32(static_cast<std::uint32_t>(fonts.faces().size()));
  for (const Face& face : fonts.faces()) write_face(out, face);
  out.u32(crc32(out.bytes()));
  return out.bytes();
}

std::optional<FontSet> read_font_pack(std::string_view bytes, std::string_view name,
                                      Diagnostics& diagnostics) {
  std::optional<FontSet> fonts = read_pack(bytes);
  if (!fonts) diagnostics.report(Message::font_pack_damaged, {}, {std::string(name)});
  return fonts;
}

}  // namespace vanban
