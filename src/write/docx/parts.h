// The parts of a Word file with their content types and relationships (ECMA-376, part 2).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "write/docx/package.h"

namespace vanban {

inline constexpr std::string_view xml_declaration =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
inline constexpr std::string_view word_namespace =
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
inline constexpr std::string_view relations_namespace =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

class DocxParts {
 public:
  // A part that word/document.xml refers to: "header" of kind "header1" becomes word/header1.xml.
  // Its bytes may follow later. Gives the id of the relationship.
  std::string add(std::string_view kind, std::string_view name, std::string xml);

  // All parts, [Content_Types].xml first.
  std::vector<PackagePart> finish(std::string document, std::string core, std::string app) &&;

 private:
  std::string types_, relations_;
  std::vector<PackagePart> parts_;
};

// <w:NAME …>content</w:NAME> as a part of its own.
std::string word_part(std::string_view name, std::string_view content);

}  // namespace vanban
