#include "support/fake_font.h"

namespace vanban {

namespace {

void add(Face& face, char32_t first, char32_t last, std::uint16_t advance) {
  if (face.basic.size() <= last) face.basic.resize(last + 1);
  for (char32_t c = first; c <= last; ++c) face.basic[c] = {1, advance};
}

Face face(std::string name, bool bold, bool italic) {
  Face face;
  face.name = std::move(name);
  face.bold = bold;
  face.italic = italic;
  face.units_per_em = 1000;
  face.ascent = 800;
  face.descent = -200;
  return face;
}

Face document_face(std::string name, bool bold, bool italic) {
  Face made = face(std::move(name), bold, italic);
  add(made, 0x20, 0x7E, 500);
  add(made, 0xA0, 0x1B0, 500);
  add(made, 0x300, 0x36F, 0);
  add(made, 0x1E00, 0x1EFF, 500);
  add(made, 0x200B, 0x200B, 0);
  add(made, 0x2010, 0x2026, 500);
  add(made, 0x2070, 0x2079, 500);
  return made;
}

}  // namespace

FontSet fake_fonts() {
  Face greek = face("Fake-Greek", false, false);
  greek.units_per_em = 2000;
  add(greek, 0x391, 0x3C9, 2000);
  return FontSet({document_face("Fake", false, false), document_face("Fake-Bold", true, false),
                  document_face("Fake-Italic", false, true),
                  document_face("Fake-BoldItalic", true, true), greek});
}

}  // namespace vanban
