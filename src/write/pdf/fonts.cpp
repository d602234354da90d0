#include "write/pdf/fonts.h"

#include <fmt/format.h>
#include <set>
#include <string>
#include <utility>
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

ObjectId add_font(File& file, const Face& face, PdfProfile profile) {
  const EmbeddedFont& embedded = face.embedded;
  const std::string base_font = name(embedded.tag + '+' + face.name);
  const ObjectId font_file =
      file.add_stream(fmt::format("/Length1 {}", embedded.file_size), embedded.file);
  const ObjectId to_unicode = file.add_stream("", embedded.to_unicode);
  const ObjectId cid_to_gid = file.add_stream("", embedded.cid_to_gid);
  std::string description = descriptor(face, Characters::symbolic, base_font, font_file);
  if (profile == PdfProfile::a1b)
    description += " /CIDSet " + reference(file.add_stream("", embedded.cid_set));
  const ObjectId font_descriptor = file.add(std::move(description));
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

ObjectId add_fonts(File& file, const FontSet& fonts, const std::vector<FaceId>& faces,
                   PdfProfile profile) {
  std::string names;
  for (const FaceId face : faces)
    names += fmt::format("{} {} ", font_resource(face),
                         reference(add_font(file, fonts.face(face), profile)));
  return file.add(fmt::format("/Font <<{}>>", names));
}

ObjectId add_form_font(File& file, const Face& face) {
  const FormFont& form = face.form;
  const std::string base_font = name(form.tag + '+' + face.name);
  const ObjectId font_file = file.add_stream(fmt::format("/Length1 {}", form.file_size), form.file);
  return file.add(fmt::format(
      "/Type /Font /Subtype /TrueType /BaseFont {} /Encoding /WinAnsiEncoding /FirstChar {} "
      "/LastChar {} /Widths {} /ToUnicode {} /FontDescriptor {}",
      base_font, static_cast<int>(FormFont::first), static_cast<int>(FormFont::last), form.widths,
      reference(file.add_stream("", form.to_unicode)),
      reference(file.add(descriptor(face, Characters::nonsymbolic, base_font, font_file)))));
}

}  // namespace vanban::pdf
