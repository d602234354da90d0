#include "write/pdf/fonts.h"

#include <fmt/format.h>
#include <set>
#include <string>
#include <variant>

#include "write/pdf/content.h"
#include "write/pdf/syntax.h"

namespace vanban::pdf {

namespace {

std::string descriptor(const Face& face, const std::string& base_font, ObjectId font_file) {
  constexpr int symbolic = 4, italic = 64;  // symbolic: has characters outside Latin-1
  const auto scaled = [&](int units) { return number(1000.0 * units / face.units_per_em); };
  return fmt::format(
      "/Type /FontDescriptor /FontName {} /Flags {} /FontBBox [{} {} {} {}] /ItalicAngle {} "
      "/Ascent {} /Descent {} /CapHeight {} /StemV {} /FontFile2 {}",
      base_font, symbolic | (face.italic ? italic : 0), scaled(face.bbox[0]), scaled(face.bbox[1]),
      scaled(face.bbox[2]), scaled(face.bbox[3]), number(face.italic_angle), scaled(face.ascent),
      scaled(face.descent), scaled(face.cap_height), scaled(face.stem_v), reference(font_file));
}

ObjectId add_font(HaruFile& file, const Face& face) {
  const EmbeddedFont& embedded = face.embedded;
  const std::string base_font = name(embedded.tag + '+' + face.name);
  const ObjectId font_file =
      file.add_stream(fmt::format("/Length1 {}", embedded.file_size), embedded.file);
  const ObjectId to_unicode = file.add_stream("", embedded.to_unicode);
  const ObjectId cid_to_gid = file.add_stream("", embedded.cid_to_gid);
  const ObjectId font_descriptor = file.add(descriptor(face, base_font, font_file));
  const ObjectId cid_font = file.add(fmt::format(
      "/Type /Font /Subtype /CIDFontType2 /BaseFont {} /CIDSystemInfo <</Registry (Adobe) "
      "/Ordering (Identity) /Supplement 0>> /CIDToGIDMap {} /FontDescriptor {} /W {}",
      base_font, reference(cid_to_gid), reference(font_descriptor), embedded.widths));
  return file.add(
      fmt::format("/Type /Font /Subtype /Type0 /BaseFont {} /Encoding /Identity-H "
                  "/DescendantFonts [{}] /ToUnicode {}",
                  base_font, reference(cid_font), reference(to_unicode)));
}

}  // namespace

std::vector<FaceId> faces_used(const PagedDocument& document) {
  std::set<FaceId> faces;
  for (const Page& page : document.pages)
    for (const PageItem& item : page.items)
      if (const auto* run = std::get_if<TextRun>(&item)) faces.insert(run->face);
  return {faces.begin(), faces.end()};
}

ObjectId add_fonts(HaruFile& file, const FontSet& fonts, const std::vector<FaceId>& faces) {
  std::string names;
  for (const FaceId face : faces)
    names +=
        fmt::format("{} {} ", font_resource(face), reference(add_font(file, fonts.face(face))));
  return file.add(fmt::format("/Font <<{}>>", names));
}

}  // namespace vanban::pdf
