#include "import/extract/docx/style_book.h"

#include <utility>
#include <vector>

#include "import/extract/docx/word_values.h"

namespace vanban {

namespace {

using Bases = std::map<std::string, std::string, std::less<>>;

void read_table_parts(XmlElement element, WordStyle& style) {
  style.has_borders = draws_borders(element.child("tblPr").child("tblBorders"));
  for (const XmlElement part : element) {
    if (part.name() != "tblStylePr") continue;
    if (part.attribute("type") == "firstRow") style.first_row = read_run_look(part.child("rPr"));
    if (draws_borders(part.child("tcPr").child("tcBorders")) == true) style.has_borders = true;
  }
}

WordStyle read_style(XmlElement element) {
  WordStyle style;
  style.id = element.attribute("styleId").value_or("");
  style.name = word_value(element, "name").value_or("");
  style.run = read_run_look(element.child("rPr"));
  style.paragraph = read_paragraph_look(element.child("pPr"));
  if (element.attribute("type") == "table") read_table_parts(element, style);
  // Programs that know headings by their names leave their level out.
  constexpr std::string_view heading = "heading ";
  if (!style.paragraph.outline && style.name.starts_with(heading)) {
    const auto level = word_number(std::string_view(style.name).substr(heading.size()));
    if (level && *level > 0) style.paragraph.outline = *level - 1;
  }
  return style;
}

void inherit_style(WordStyle& style, const WordStyle& base) {
  inherit(style.run, base.run);
  inherit(style.first_row, base.first_row);
  inherit(style.paragraph, base.paragraph);
  if (!style.has_borders) style.has_borders = base.has_borders;
}

bool toggled(const std::optional<bool> RunLook::*property, const RunLook& defaults,
             const StylesAround& around, const RunLook& character, const RunLook& direct) {
  if (direct.*property) return *(direct.*property);
  bool on = (character.*property).value_or(false);
  if (around.paragraph != nullptr) on ^= (around.paragraph->run.*property).value_or(false);
  if (around.table != nullptr) on ^= (around.table->*property).value_or(false);
  return on || (defaults.*property).value_or(false);
}

}  // namespace

bool is_drawn_border(XmlElement side) {
  const auto value = side.attribute("val");
  return value && *value != "none" && *value != "nil";
}

std::optional<bool> draws_borders(XmlElement borders) {
  std::optional<bool> drawn;
  for (const XmlElement side : borders) drawn = drawn.value_or(false) || is_drawn_border(side);
  return drawn;
}

StyleBook::StyleBook() = default;

StyleBook::StyleBook(XmlElement styles) {
  const XmlElement defaults = styles.child("docDefaults");
  run_defaults_ = read_run_look(defaults.child("rPrDefault").child("rPr"));
  paragraph_defaults_ = read_paragraph_look(defaults.child("pPrDefault").child("pPr"));
  Bases bases;
  for (const XmlElement element : styles) {
    if (element.name() != "style") continue;
    WordStyle style = read_style(element);
    const std::string id = style.id;
    if (is_on(element.attribute("default").value_or("0"))) {
      if (element.attribute("type") == "paragraph") default_paragraph_ = id;
      if (element.attribute("type") == "table") default_table_ = id;
    }
    if (const auto base = word_value(element, "basedOn")) bases.emplace(id, *base);
    styles_.emplace(id, std::move(style));
  }
  inherit_all(bases);
}

// From what each style says itself, so that their order does not matter.
void StyleBook::inherit_all(const Bases& bases) {
  constexpr int longest_chain = 64;
  const ById own = styles_;
  for (auto& [id, style] : styles_) {
    auto base = bases.find(id);
    for (int steps = 0; base != bases.end() && steps < longest_chain; ++steps) {
      const auto found = own.find(base->second);
      if (found == own.end()) break;
      inherit_style(style, found->second);
      base = bases.find(base->second);
    }
  }
}

const WordStyle& StyleBook::find(std::string_view id, const std::string& otherwise) const {
  static const WordStyle none;
  auto found = styles_.find(id);
  if (found == styles_.end()) found = styles_.find(otherwise);
  return found == styles_.end() ? none : found->second;
}

const WordStyle& StyleBook::paragraph(std::string_view id) const {
  return find(id, default_paragraph_);
}

const WordStyle& StyleBook::table(std::string_view id) const {
  return find(id, default_table_);
}

SeenLook StyleBook::seen(const StylesAround& around, XmlElement run_properties) const {
  RunLook look = read_run_look(run_properties);
  const auto style = word_value(run_properties, "rStyle");
  const auto found = style ? styles_.find(*style) : styles_.end();
  static const RunLook none;
  const RunLook& character = found == styles_.end() ? none : found->second.run;
  SeenLook seen;
  const auto is_set = [&](const std::optional<bool> RunLook::*property) {
    return toggled(property, run_defaults_, around, character, look);
  };
  seen.emphasis = {is_set(&RunLook::bold), is_set(&RunLook::italic)};
  seen.capitals = is_set(&RunLook::capitals) || is_set(&RunLook::small_capitals);
  seen.hidden = is_set(&RunLook::hidden);
  inherit(look, character);
  if (around.paragraph != nullptr) inherit(look, around.paragraph->run);
  inherit(look, run_defaults_);
  seen.font = look.font.value_or("");
  return seen;
}

SeenLook StyleBook::seen(const StylesAround& around, const RunLook& look) const {
  static const RunLook none;
  SeenLook seen;
  const auto is_set = [&](const std::optional<bool> RunLook::*property) {
    return toggled(property, run_defaults_, around, none, look);
  };
  seen.emphasis = {is_set(&RunLook::bold), is_set(&RunLook::italic)};
  seen.capitals = is_set(&RunLook::capitals) || is_set(&RunLook::small_capitals);
  seen.font = look.font.value_or("");
  return seen;
}

}  // namespace vanban
