// What stands in the body of a Word file, made for tests.
#pragma once

#include <string>
#include <string_view>

#include "import/extract/shown_manuscript.h"

namespace vanban {

// A Word file with that body.
inline ExtractedFile word(std::string_view body, const PackedParts& others = {}) {
  return extracted_file("tep.docx", word_file(body, others));
}

inline std::string run(std::string_view words, std::string_view properties = {}) {
  return std::string("<w:r><w:rPr>")
      .append(properties)
      .append("</w:rPr><w:t xml:space=\"preserve\">")
      .append(words)
      .append("</w:t></w:r>");
}

// With its properties and one run.
inline std::string paragraph(std::string_view words, std::string_view properties = {}) {
  return std::string("<w:p><w:pPr>")
      .append(properties)
      .append("</w:pPr>")
      .append(run(words))
      .append("</w:p>");
}

inline std::string in_paragraph(std::string_view content) {
  return std::string("<w:p>").append(content).append("</w:p>");
}

}  // namespace vanban
