#include "write/pdf/fonts.h"

#include <fmt/format.h>
#include <set>
#include <string>
#include <string_view>
#include <variant>

#include "write/pdf/content.h"
#include "write/pdf/syntax.h"

namespace vanban::pdf {

namespace {

// Of /Flags (ISO 32000-1, table 123): whether all characters are Latin.
enum class Characters { symbolic = 4, nonsymbolic = 32 };

std::string descriptor(const Face& face, Characters characters, const std::string& base_font,
                       ObjectId font_file) {
  constexpr int italic = 64;
  const auto scaled = [&](int units) { return number(1000.0 * units / face.units_per_em); };
  return fmt::format(
      "/Type /FontDescriptor /FontName {} /Flags {} /FontBBox [{} {} {} {}] /ItalicAngle {} "
      "/Ascent {} /Descent {} /CapHeight {} /StemV {} /FontFile2 {}",
      base_font, static_cast<int>(characters) | (face.italic ? italic : 0), scaled(face.bbox[0]),
      scaled(face.bbox[1]), scaled(face.bbox[2]), scaled(face.bbox[3]), number(face.italic_angle),
      scaled(face.ascent), scaled(face.descent), scaled(face.cap_height), scaled(face.stem_v),
      reference(font_file));
}

// `encoding`: an entry; a symbolic font has none.
ObjectId add_font(File& file, const Face& face, const EmbeddedFont& embedded, Characters characters,
                  std::string_view encoding) {
  const std::string base_font = name(embedded.tag + '+' + face.name);
  const ObjectId font_file =
      file.add_stream(fmt::format("/Length1 {}", embedded.file_size), embedded.file);
  const ObjectId to_unicode = file.add_stream("", embedded.to_unicode);
  const ObjectId description = file.add(descriptor(face, characters, base_font, font_file));
  return file.add(
      fmt::format("/Type /Font /Subtype /TrueType /BaseFont {}{} /FirstChar {} /LastChar {} "
                  "/Widths {} /ToUnicode {} /FontDescriptor {}",
                  base_font, encoding, embedded.first, embedded.last, embedded.widths,
                  reference(to_unicode), reference(description)));
}

}  // namespace

std::vector<FaceId> faces_used(const PagedDocument& document) {
  std::set<FaceId> faces;
  for (const Page& page : document.pages) {
    for (const PageItem& item : page.items) {
      if (const auto* run = std::get_if<TextRun>(&item)) faces.insert(run->face);
      const auto* field = std::get_if<Field>(&item);
      if (field == nullptr) continue;
      for (const TextRun& run : field->words) faces.insert(run.face);
    }
  }
  return {faces.begin(), faces.end()};
}

ObjectId add_fonts(File& file, const FontSet& fonts, const std::vector<FaceId>& faces) {
  std::string names;
  for (const FaceId id : faces) {
    const Face& face = fonts.face(id);
    names += fmt::format("{} {} ", font_resource(id),
                         reference(add_font(file, face, face.embedded, Characters::symbolic, "")));
  }
  return file.add(fmt::format("/Font <<{}>>", names));
}

ObjectId add_form_font(File& file, const Face& face) {
  return add_font(file, face, face.form, Characters::nonsymbolic, " /Encoding /WinAnsiEncoding");
}

}  // namespace vanban::pdf
