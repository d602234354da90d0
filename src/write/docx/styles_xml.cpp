#include "write/docx/styles_xml.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

#include "write/docx/style_names.h"
#include "write/docx/units.h"

namespace vanban {

namespace {

constexpr Pt least_line{1};  // the lowest line that programs draw

std::string spacing_of(const TextStyle& text, const TextStyle& base) {
  std::string xml;
  if (text.space_before != base.space_before) {
    xml += fmt::format(R"( w:before="{}")", twips(text.space_before));
  }
  if (text.line_spacing != base.line_spacing) {
    xml += fmt::format(R"( w:line="{}" w:lineRule="auto")", std::lround(240 * text.line_spacing));
  }
  return xml.empty() ? xml : "<w:spacing" + xml + "/>";
}

std::string paragraph_properties(const DocxStyle& style) {
  const auto& [text, base] = std::pair(style.text, style.base);
  std::string xml;
  if (style.keep_with_next) xml += "<w:keepNext/>";
  if (style.keep_lines) xml += "<w:keepLines/>";
  xml += spacing_of(text, base);
  if (text.first_line_indent != base.first_line_indent) {
    xml += fmt::format(R"(<w:ind w:firstLine="{}"/>)", twips(text.first_line_indent));
  }
  if (text.align != base.align) xml += fmt::format(R"(<w:jc w:val="{}"/>)", word_align(text.align));
  if (style.outline) xml += fmt::format(R"(<w:outlineLvl w:val="{}"/>)", *style.outline);
  return xml.empty() ? xml : "<w:pPr>" + xml + "</w:pPr>";
}

std::string toggle(std::string_view name, bool on) {
  return fmt::format("<w:{}{}/>", name, on ? "" : R"( w:val="0")");
}

std::string size_of(Pt size) {
  return fmt::format(R"(<w:sz w:val="{0}"/><w:szCs w:val="{0}"/>)", half_points(size));
}

std::string text_properties(const DocxStyle& style) {
  const auto& [text, base] = std::pair(style.text, style.base);
  std::string xml;
  if (text.bold != base.bold) xml += toggle("b", text.bold) + toggle("bCs", text.bold);
  if (text.italic != base.italic) xml += toggle("i", text.italic) + toggle("iCs", text.italic);
  if (text.capitals != base.capitals) xml += toggle("caps", text.capitals);
  if (!style.colour.empty()) xml += fmt::format(R"(<w:color w:val="{}"/>)", style.colour);
  if (text.size != base.size) xml += size_of(text.size);
  return xml.empty() ? xml : "<w:rPr>" + xml + "</w:rPr>";
}

std::string begin(std::string_view type, std::string_view id, std::string_view name,
                  std::string_view based_on) {
  return fmt::format(R"(<w:style w:type="{}" w:customStyle="1" w:styleId="{}"><w:name w:val="{}"/>)"
                     R"(<w:basedOn w:val="{}"/>)",
                     type, id, name, based_on);
}

std::string border(std::string_view side, Pt thickness) {
  return fmt::format(R"(<w:{} w:val="single" w:sz="{}" w:space="0" w:color="auto"/>)", side,
                     eighth_points(thickness));
}

std::string margin(std::string_view side, Pt width) {
  return fmt::format(R"(<w:{} w:w="{}" w:type="dxa"/>)", side, twips(width));
}

}  // namespace

std::string style_defaults(Pt size) {
  return fmt::format(
      "<w:docDefaults><w:rPrDefault><w:rPr>"
      R"(<w:rFonts w:ascii="{0}" w:eastAsia="{0}" w:hAnsi="{0}" w:cs="{0}"/>{1})"
      R"(<w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/>)"
      "</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>\n"
      R"(<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>)"
      "<w:qFormat/><w:pPr><w:widowControl/></w:pPr></w:style>\n"
      R"(<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">)"
      R"(<w:name w:val="Default Paragraph Font"/></w:style>)"
      "\n"
      R"(<w:style w:type="table" w:default="1" w:styleId="TableNormal">)"
      R"(<w:name w:val="Normal Table"/></w:style>)"
      "\n"
      R"(<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>)"
      "</w:style>\n",
      "Times New Roman", size_of(size));
}

void append_style(const DocxStyle& style, std::string& xml) {
  xml += begin("paragraph", style.id, style.name, style.based_on);
  if (!style.next.empty()) xml += fmt::format(R"(<w:next w:val="{}"/>)", style.next);
  xml += "<w:qFormat/>" + paragraph_properties(style) + text_properties(style) + "</w:style>\n";
}

void append_rule_style(std::string_view id, std::string_view name, const RuleStyle& rule, Pt after,
                       std::string& xml) {
  xml += begin("paragraph", id, name, "Normal");
  xml += "<w:pPr><w:keepNext/><w:pBdr>" + border("top", rule.thickness) + "</w:pBdr>";
  // Room below as the height of the line: as a space after, it would not add to the space before
  // what follows.
  xml += fmt::format(R"(<w:spacing w:before="{}" w:line="{}" w:lineRule="exact"/></w:pPr>)",
                     twips(rule.gap), twips(std::max(least_line, after)));
  xml += "<w:rPr>" + size_of(least_line) + "</w:rPr></w:style>\n";
}

void append_end_style(std::string_view id, std::string_view name, std::string& xml) {
  xml += begin("paragraph", id, name, "Normal");
  xml += fmt::format(R"(<w:pPr><w:spacing w:line="{}" w:lineRule="exact"/></w:pPr>)",
                     twips(least_line));
  xml += "<w:rPr>" + size_of(least_line) + "</w:rPr></w:style>\n";
}

void append_character_style(std::string_view id, std::string_view name, Emphasis emphasis,
                            std::string& xml) {
  xml += begin("character", id, name, "DefaultParagraphFont") + "<w:qFormat/>";
  if (emphasis.bold || emphasis.italic) {
    xml += "<w:rPr>";
    if (emphasis.bold) xml += "<w:b/><w:bCs/>";
    if (emphasis.italic) xml += "<w:i/><w:iCs/>";
    xml += "</w:rPr>";
  }
  xml += "</w:style>\n";
}

void append_tight_style(std::string_view id, std::string_view name, int twips, std::string& xml) {
  xml += begin("character", id, name, "DefaultParagraphFont");
  xml += fmt::format(R"(<w:rPr><w:spacing w:val="-{}"/></w:rPr></w:style>)", twips);
  xml += '\n';
}

// By the name that programs know it by: LibreOffice raises the marks of no other style.
void append_note_mark_style(std::string_view id, std::string& xml) {
  xml += fmt::format(
      R"(<w:style w:type="character" w:styleId="{}"><w:name w:val="footnote reference"/>)"
      R"(<w:basedOn w:val="DefaultParagraphFont"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr>)"
      "</w:style>\n",
      id);
}

void append_table_styles(const StyleSheet& style, std::string& xml) {
  xml += begin("table", table_word_style, "VB Bảng", "TableNormal");
  xml += "<w:tblPr><w:tblBorders>";
  for (const char* side : {"top", "left", "bottom", "right", "insideH", "insideV"}) {
    xml += border(side, style.table_rule);
  }
  xml += "</w:tblBorders><w:tblCellMar>";
  xml += margin("top", style.cell_padding_vertical) + margin("left", style.cell_padding);
  // Borders take room here, on our pages they do not.
  xml += margin("bottom", std::max(Pt{}, style.cell_padding_vertical - style.table_rule));
  xml += margin("right", style.cell_padding) + "</w:tblCellMar></w:tblPr></w:style>\n";

  xml += begin("table", columns_word_style, "VB Hai cột không kẻ", "TableNormal");
  xml += "<w:tblPr><w:tblCellMar>";
  for (const char* side : {"top", "left", "bottom", "right"}) xml += margin(side, {});
  xml += "</w:tblCellMar></w:tblPr></w:style>\n";
}

}  // namespace vanban
