// Small documents by hand, for tests of every stage after merge.
#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "base/length.h"
#include "model/document.h"

namespace vanban {

inline RichText rich(std::string text) {
  RichText rich;
  if (!text.empty()) rich.inlines.push_back(Text{std::move(text), {}});
  return rich;
}

inline RichText rich(std::vector<Inline> inlines) {
  return {std::move(inlines), {}};
}

inline std::vector<RichText> rich_lines(const std::vector<std::string>& texts) {
  std::vector<RichText> lines;
  for (const std::string& text : texts) lines.push_back(rich(text));
  return lines;
}

inline CellOf<RichText> cell(std::string text, std::size_t rowspan = 1, std::size_t colspan = 1) {
  CellOf<RichText> made;
  made.text = rich(std::move(text));
  made.rowspan = rowspan;
  made.colspan = colspan;
  return made;
}

inline Item item(Marker marker, std::string text, std::vector<Item> items = {}) {
  Item made;
  made.marker = marker;
  if (!text.empty()) made.text = {rich(std::move(text))};
  made.items = std::move(items);
  return made;
}

inline Item titled(Marker marker, std::string title, std::vector<Item> items = {}) {
  Item made = item(marker, "", std::move(items));
  made.title = rich(std::move(title));
  return made;
}

// A4 with 165 mm of text (247 mm on landscape pages) and paragraphs that begin 10 mm in.
inline StyleSheet test_style() {
  using namespace literals;
  StyleSheet style;
  style.name = "test";
  style.page = {to_pt(210_mm), to_pt(297_mm), to_pt(20_mm), to_pt(20_mm), to_pt(30_mm),
                to_pt(15_mm),  to_pt(20_mm),  to_pt(20_mm), to_pt(30_mm), to_pt(20_mm)};
  for (TextStyle& text : style.texts) text.size = 14_pt;
  for (const Element element : {Element::body, Element::basis, Element::section_title,
                                Element::article_title, Element::number_title}) {
    style.texts.at(static_cast<std::size_t>(element)).first_line_indent = to_pt(10_mm);
  }
  style.texts.at(static_cast<std::size_t>(Element::section_title)).capitals = true;
  style.motto_rule.fraction = 1;
  style.issuer_rule.fraction = 0.4;
  style.subject_rule.fraction = 0.4;
  style.reference_rule.fraction = 0.25;
  style.number_blank = 8;
  style.day_blank = 5;
  style.month_blank = 3;
  style.year_blank = 4;
  style.signature_space = 64_pt;  // four lines
  return style;
}

inline Document document_of(std::vector<Block> blocks, StyleSheet style = test_style()) {
  Document document;
  document.style = std::make_shared<const StyleSheet>(std::move(style));
  document.parts.push_back({Part::Kind::main, false, std::move(blocks), {}});
  return document;
}

}  // namespace vanban
