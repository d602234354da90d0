#include "write/docx/section.h"

#include <fmt/format.h>

#include "write/docx/units.h"

namespace vanban {

namespace {

constexpr Pt usual_foot_distance{36};

void append_reference(std::string_view element, std::string_view type, const std::string& relation,
                      std::string& xml) {
  if (relation.empty()) return;
  xml += fmt::format(R"(<w:{} w:type="{}" r:id="{}"/>)", element, type, relation);
}

}  // namespace

DocxPage page_of(const PageStyle& page, bool landscape) {
  if (landscape) {
    return {page.height,
            page.width,
            page.landscape_top,
            page.landscape_bottom,
            page.landscape_left,
            page.landscape_right,
            true};
  }
  return {page.width, page.height, page.top, page.bottom, page.left, page.right, false};
}

std::string section_properties(const DocxPage& page, const StyleSheet& style,
                               const DocxPageParts& parts) {
  std::string xml = "<w:sectPr>";
  append_reference("headerReference", "default", parts.header, xml);
  append_reference("headerReference", "first", parts.first_header, xml);
  append_reference("footerReference", "default", parts.foot, xml);
  append_reference("footerReference", "first", parts.first_foot, xml);
  xml += R"(<w:type w:val="nextPage"/>)";
  xml += fmt::format(R"(<w:pgSz w:w="{}" w:h="{}"{}/>)", twips(page.width), twips(page.height),
                     page.landscape ? R"( w:orient="landscape")" : "");
  // A foot stands at the bottom of the text area and takes its room from it.
  const Pt foot = parts.first_foot.empty() ? usual_foot_distance : page.bottom;
  xml += fmt::format(
      R"(<w:pgMar w:top="{}" w:right="{}" w:bottom="{}" w:left="{}" w:header="{}" w:footer="{}" )"
      R"(w:gutter="0"/>)",
      twips(page.top), twips(page.right), twips(page.bottom), twips(page.left),
      twips(style.page_number_top), twips(foot));
  xml += R"(<w:pgNumType w:start="1"/><w:cols w:space="708"/><w:titlePg/></w:sectPr>)";
  return xml;
}

}  // namespace vanban
