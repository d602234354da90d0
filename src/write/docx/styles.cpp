#include "write/docx/styles.h"

#include <fmt/format.h>
#include <initializer_list>
#include <optional>
#include <string_view>

#include "model/word_names.h"
#include "write/docx/style_names.h"
#include "write/docx/styles_xml.h"
#include "write/docx/tightness.h"
#include "write/docx/units.h"

namespace vanban {

namespace {

constexpr std::string_view normal = "Normal";

constexpr std::initializer_list<Marker> markers = {Marker::article, Marker::section, Marker::number,
                                                   Marker::decimal, Marker::letter,  Marker::dash,
                                                   Marker::plus,    Marker::none};

// Everything that looks like the text of the document but for a few properties.
bool is_like_body(Element element) {
  return element >= Element::basis && element <= Element::dash_title && element != Element::body;
}

bool is_heading(Element element) {
  return element >= Element::section_title && element <= Element::dash_title;
}

// The head of a document or part stays with what follows.
bool heads_document(Element element) {
  return (element >= Element::type_name && element <= Element::enacting) ||
         (element >= Element::appendix_name && element <= Element::appendix_reference);
}

std::optional<int> outline_level(Element element) {
  if (element == Element::type_name || element == Element::appendix_name) return 0;
  if (element == Element::article_title) return 1;
  if (!is_heading(element)) return std::nullopt;
  const int level = 1 + static_cast<int>(element) - static_cast<int>(Element::article_title);
  return element == Element::section_title ? 1 : level;
}

// What layout adds above an element, whatever its text style says.
Pt gap_above(Element element, const StyleSheet& style) {
  switch (element) {
    case Element::type_name:
    case Element::appendix_name:
      return style.title_gap;
    case Element::number:
    case Element::place_date:
      return style.number_gap;
    case Element::signature_name:
      return style.signature_space;
    default:
      return {};
  }
}

TextStyle normal_text(const StyleSheet& style) {
  TextStyle text;
  text.size = style[Element::body].size;
  return text;
}

void append_elements(const StyleSheet& style, std::string& xml) {
  const std::string body = word_style(Element::body);
  const std::string item = word_style_of_item(Marker::none);
  for (std::size_t i = 0; i < element_count; ++i) {
    const auto element = static_cast<Element>(i);
    const bool like_body = is_like_body(element);
    DocxStyle row{word_style(element), std::string(shown_name(element)),
                  like_body ? body : std::string(normal)};
    row.text = style[element];
    row.text.space_before += gap_above(element, style);
    row.base = like_body ? style[Element::body] : normal_text(style);
    row.keep_with_next = is_heading(element) || heads_document(element);
    row.keep_lines = row.keep_with_next;
    if (element == Element::urgency) row.colour = word_colour(style.urgency_colour);
    row.outline = outline_level(element);
    if (is_heading(element)) row.next = item;
    append_style(row, xml);
  }
  for (const Marker marker : markers) {
    DocxStyle row{word_style_of_item(marker), std::string(shown_name(marker)), body};
    row.text = row.base = style[Element::body];
    append_style(row, xml);
  }
}

void append_table_number(const StyleSheet& style, std::string& xml) {
  DocxStyle row{std::string(number_word_style), "VB Số trong bảng",
                word_style(Element::table_cell)};
  row.text = row.base = style[Element::table_cell];
  row.text.align = Align::right;
  append_style(row, xml);
}

void append_rules(const StyleSheet& style, std::string& xml) {
  const auto add = [&](std::string_view id, std::string_view name, const RuleStyle& rule,
                       Pt after) { append_rule_style(id, name, rule, after, xml); };
  add(motto_rule_word_style, "VB Kẻ dưới Tiêu ngữ", style.motto_rule, {});
  add(issuer_rule_word_style, "VB Kẻ dưới cơ quan", style.issuer_rule, {});
  add(subject_rule_word_style, "VB Kẻ dưới trích yếu", style.subject_rule, style.body_gap);
  add(reference_rule_word_style, "VB Kẻ dưới dòng kèm theo", style.reference_rule, style.body_gap);
  add(contact_rule_word_style, "VB Kẻ trên liên hệ", style.contact_rule, style.contact_rule.gap);
  append_end_style(end_word_style, "VB Hết bảng", xml);
}

}  // namespace

std::string docx_styles(const StyleSheet& style) {
  std::string xml = style_defaults(style[Element::body].size);
  append_elements(style, xml);
  append_table_number(style, xml);
  append_rules(style, xml);
  const TextStyle& heading = style[Element::number_title];
  const TextStyle& body = style[Element::body];
  append_character_style(run_in_word_style, "VB Tiêu đề liền dòng",
                         {heading.bold && !body.bold, heading.italic && !body.italic}, xml);
  append_character_style(label_word_style, "VB Số thứ tự đậm", {!body.bold, false}, xml);
  for (int twips = 1; twips <= tightest; ++twips) {
    append_tight_style(fmt::format("{}{}", tight_word_style, twips),
                       fmt::format("VB Chữ khít {}", twips), twips, xml);
  }
  append_character_style(blank_word_style, "VB Chỗ trống", {}, xml);
  append_note_mark_style(note_mark_word_style, xml);
  append_table_styles(style, xml);
  return xml;
}

}  // namespace vanban
