// Rules on fonts and on the characters that codes stand for.
#include <fmt/format.h>
#include <set>

#include "support/pdf_rules.h"

namespace vanban::test {

namespace {

bool is_private_use(const std::string& text) {
  // U+E000 … U+F8FF
  for (std::size_t i = 0; i + 1 < text.size(); ++i) {
    const auto first = static_cast<unsigned char>(text[i]);
    const auto second = static_cast<unsigned char>(text[i + 1]);
    if (first == 0xEE || (first == 0xEF && second < 0xA4)) return true;
  }
  return false;
}

bool is_character(const std::string& text) {
  static const std::set<std::string> not_characters = {"", std::string(1, '\0'), "\uFEFF",
                                                       "\xEF\xBF\xBE"};
  return !not_characters.contains(text) && !is_private_use(text);
}

}  // namespace

Findings faults_of_fonts(const PdfFile& file) {
  std::set<std::string> findings;
  for (const PdfPage& page : file.pages) {
    for (const auto& [resource, font] : page.fonts) {
      if (!font.is_embedded) findings.insert(font.name + " is not embedded");
      if (!font.has_unicode) findings.insert(font.name + " has no ToUnicode");
    }
    for (const Shown& shown : page.content.shown) {
      if (shown.kind != Shown::Kind::text) continue;
      const auto font = page.fonts.find(shown.font);
      if (font == page.fonts.end()) {
        findings.insert("text in a font that its page does not have: " + shown.font);
        continue;
      }
      for (const unsigned code : font->second.codes_in(shown.codes)) {
        const auto character = font->second.unicode.find(code);
        if (character == font->second.unicode.end() || !is_character(character->second))
          findings.insert(fmt::format("{} has no character for {:0{}X}", font->second.name, code,
                                      2 * font->second.code_size));
      }
    }
  }
  return {findings.begin(), findings.end()};
}

}  // namespace vanban::test
