#include "write/docx/properties.h"

#include <fmt/format.h>

#include "write/docx/parts.h"
#include "write/xml.h"

namespace vanban {

std::string docx_core_properties(const Metadata& metadata) {
  std::string xml(xml_declaration);
  xml +=
      R"(<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" )"
      R"(xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" )"
      R"(xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">)"
      "\n";
  append_element(xml, "  ", "dc:title", metadata.title);
  append_element(xml, "  ", "dc:subject", metadata.subject);
  append_element(xml, "  ", "dc:creator", metadata.author);
  append_element(xml, "  ", "cp:category", metadata.type_name);
  append_element(xml, "  ", "dc:language", "vi-VN");
  // The document's own day: a clock would make every run another file.
  if (is_complete(metadata.date)) {
    const std::string day =
        fmt::format("{:04}-{:02}-{:02}T00:00:00Z", metadata.date.year,
                    metadata.date.month.value_or(1), metadata.date.day.value_or(1));
    for (const char* name : {"created", "modified"}) {
      xml +=
          fmt::format("  <dcterms:{0} xsi:type=\"dcterms:W3CDTF\">{1}</dcterms:{0}>\n", name, day);
    }
  }
  return xml + "</cp:coreProperties>\n";
}

std::string docx_app_properties(const Metadata& metadata) {
  std::string xml(xml_declaration);
  xml +=
      R"(<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">)"
      "\n";
  append_element(xml, "  ", "Application", "Vanban");
  append_element(xml, "  ", "Company", metadata.author);
  return xml + "</Properties>\n";
}

std::string docx_settings(bool has_notes, int first_note) {
  std::string xml(xml_declaration);
  xml += fmt::format(R"(<w:settings xmlns:w="{}">)", word_namespace);
  xml += R"(<w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>)"
         R"(<w:autoHyphenation w:val="0"/><w:evenAndOddHeaders w:val="0"/>)"
         R"(<w:characterSpacingControl w:val="doNotCompress"/>)";
  if (has_notes) {
    xml += fmt::format(
        R"(<w:footnotePr><w:numStart w:val="{}"/><w:footnote w:id="-1"/><w:footnote w:id="0"/>)"
        "</w:footnotePr>",
        first_note);
  }
  // A line that ends with a forced break is not stretched.
  xml += "<w:compat><w:doNotExpandShiftReturn/>";
  const auto compatible = [&](std::string_view name, int value) {
    xml += fmt::format(
        R"(<w:compatSetting w:name="{}" w:uri="http://schemas.microsoft.com/office/word" )"
        R"(w:val="{}"/>)",
        name, value);
  };
  compatible("compatibilityMode", 15);
  compatible("overrideTableStyleFontSizeAndJustification", 1);
  compatible("enableOpenTypeFeatures", 1);
  compatible("doNotFlipMirrorIndents", 1);
  compatible("differentiateMultirowTableHeaders", 1);
  xml += R"(</w:compat><w:themeFontLang w:val="vi-VN"/><w:decimalSymbol w:val=","/>)"
         R"(<w:listSeparator w:val=";"/></w:settings>)"
         "\n";
  return xml;
}

std::string docx_fonts() {
  return fmt::format(R"({}<w:fonts xmlns:w="{}"><w:font w:name="Times New Roman">)"
                     R"(<w:panose1 w:val="02020603050405020304"/><w:charset w:val="00"/>)"
                     R"(<w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>)"
                     "\n",
                     xml_declaration, word_namespace);
}

}  // namespace vanban
