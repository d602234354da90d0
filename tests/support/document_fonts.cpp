#include "support/document_fonts.h"

#include <doctest/doctest.h>
#include <fstream>
#include <iterator>
#include <optional>

#include "font/font_pack.h"

namespace vanban::test {

const FontSet& document_fonts() {
  static const std::optional<FontSet> fonts = [] {
    const std::string path = VANBAN_BINARY_DIR "/share/vanban/fonts/document.fontpack";
    std::ifstream in(path, std::ios::binary);
    const std::string bytes(std::istreambuf_iterator<char>(in), {});
    Diagnostics diagnostics;
    return read_font_pack(bytes, path, diagnostics);
  }();
  REQUIRE(fonts.has_value());
  return *fonts;
}

std::string_view vietnamese_letters() {
  return "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ"
         "ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴĐ";
}

}  // namespace vanban::test
