#include "import/extract/docx/looks.h"

#include "import/extract/docx/word_values.h"

namespace vanban {

namespace {

std::optional<int> number_in(XmlElement parent, std::string_view child) {
  const auto value = word_value(parent, child);
  return value ? word_number(*value) : std::nullopt;
}

// Letters beyond ASCII are set in hAnsi.
std::optional<std::string> font_in(XmlElement fonts) {
  if (!fonts) return std::nullopt;
  for (const std::string_view name : {"hAnsiTheme", "asciiTheme"}) {
    if (fonts.attribute(name)) return "";
  }
  for (const std::string_view name : {"hAnsi", "ascii"}) {
    if (const auto font = fonts.attribute(name)) return std::string(*font);
  }
  return std::nullopt;
}

template <class Value>
void fill(std::optional<Value>& value, const std::optional<Value>& base) {
  if (!value) value = base;
}

}  // namespace

RunLook read_run_look(XmlElement properties) {
  RunLook look;
  look.bold = word_switch(properties, "b");
  look.italic = word_switch(properties, "i");
  look.capitals = word_switch(properties, "caps");
  look.small_capitals = word_switch(properties, "smallCaps");
  look.hidden = word_switch(properties, "vanish");
  look.font = font_in(properties.child("rFonts"));
  return look;
}

ParagraphLook read_paragraph_look(XmlElement properties) {
  ParagraphLook look;
  look.align = word_align(word_value(properties, "jc"));
  look.outline = number_in(properties, "outlineLvl");
  look.starts_page = word_switch(properties, "pageBreakBefore");
  const XmlElement list = properties.child("numPr");
  if (const auto id = word_value(list, "numId")) look.list = std::string(*id);
  look.list_level = number_in(list, "ilvl");
  return look;
}

void inherit(RunLook& look, const RunLook& base) {
  fill(look.bold, base.bold);
  fill(look.italic, base.italic);
  fill(look.capitals, base.capitals);
  fill(look.small_capitals, base.small_capitals);
  fill(look.hidden, base.hidden);
  fill(look.font, base.font);
}

void inherit(ParagraphLook& look, const ParagraphLook& base) {
  fill(look.align, base.align);
  fill(look.outline, base.outline);
  fill(look.list, base.list);
  fill(look.list_level, base.list_level);
  fill(look.starts_page, base.starts_page);
}

}  // namespace vanban
