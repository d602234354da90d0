#include "write/docx/paragraph.h"

#include <fmt/format.h>

#include "write/docx/units.h"
#include "write/xml.h"

namespace vanban {

namespace {

void append_frame(const DocxFrame& frame, std::string& xml) {
  xml += fmt::format(
      R"(<w:framePr w:w="{}" w:h="{}" w:hRule="atLeast" w:wrap="around" w:vAnchor="page" )"
      R"(w:hAnchor="page" w:x="{}" w:y="{}"/>)",
      twips(frame.width), twips(frame.height), twips(frame.left), twips(frame.top));
}

void append_box(const DocxBox& box, std::string& xml) {
  xml += "<w:pBdr>";
  const auto side = [&](std::string_view name, int space) {
    xml += fmt::format(R"(<w:{} w:val="single" w:sz="{}" w:space="{}" w:color="{}"/>)", name,
                       eighth_points(box.thickness), space, box.colour);
  };
  side("top", box.above);
  side("left", box.beside);
  side("bottom", box.above);
  side("right", box.beside);
  xml += "</w:pBdr>";
}

void append_spacing(const DocxParagraph& paragraph, std::string& xml) {
  if (!paragraph.space_before && !paragraph.space_after) return;
  xml += "<w:spacing";
  if (paragraph.space_before) {
    xml += fmt::format(R"( w:before="{}")", twips(*paragraph.space_before));
  }
  if (paragraph.space_after) xml += fmt::format(R"( w:after="{}")", twips(*paragraph.space_after));
  xml += "/>";
}

void append_indents(const DocxParagraph& paragraph, std::string& xml) {
  if (!paragraph.indent_left && !paragraph.indent_right) return;
  xml += "<w:ind";
  if (paragraph.indent_left) xml += fmt::format(R"( w:left="{}")", twips(*paragraph.indent_left));
  if (paragraph.indent_right) {
    xml += fmt::format(R"( w:right="{}")", twips(*paragraph.indent_right));
  }
  xml += "/>";
}

}  // namespace

void append_run(std::string_view words, std::string_view properties, std::string& xml) {
  if (words.empty()) return;
  xml += "<w:r>";
  if (!properties.empty()) xml.append("<w:rPr>").append(properties).append("</w:rPr>");
  xml += R"(<w:t xml:space="preserve">)";
  append_escaped(xml, words);
  xml += "</w:t></w:r>";
}

void append_paragraph(const DocxParagraph& paragraph, std::string& xml) {
  xml += fmt::format(R"(<w:p><w:pPr><w:pStyle w:val="{}"/>)", paragraph.style);
  if (paragraph.keep_with_next) {
    xml += *paragraph.keep_with_next ? "<w:keepNext/>" : R"(<w:keepNext w:val="0"/>)";
  }
  if (paragraph.keep_lines) xml += "<w:keepLines/>";
  if (paragraph.frame) append_frame(*paragraph.frame, xml);
  if (paragraph.list) {
    xml += fmt::format(R"(<w:numPr><w:ilvl w:val="{}"/><w:numId w:val="{}"/></w:numPr>)",
                       paragraph.list->level, paragraph.list->list);
  }
  if (paragraph.box) append_box(*paragraph.box, xml);
  append_spacing(paragraph, xml);
  append_indents(paragraph, xml);
  if (paragraph.align) xml += fmt::format(R"(<w:jc w:val="{}"/>)", word_align(*paragraph.align));
  if (paragraph.bold_label) xml += "<w:rPr><w:b/><w:bCs/></w:rPr>";
  xml += paragraph.section;
  xml += "</w:pPr>";
  xml += paragraph.content;
  xml += "</w:p>\n";
}

}  // namespace vanban
