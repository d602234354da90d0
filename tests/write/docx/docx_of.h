// Small documents as Word files, taken apart again.
#pragma once

#include <string>
#include <utility>

#include "number/number.h"
#include "support/document_fonts.h"
#include "support/documents.h"
#include "support/opened_docx.h"
#include "write/docx/docx.h"

namespace vanban::test {

inline std::string docx_bytes(Document document, DocxNumbering numbering = DocxNumbering::literal) {
  Diagnostics diagnostics;
  WriteOptions options;
  options.docx_numbering = numbering;
  static const ColourProfile screen;
  return write_docx(number(std::move(document), diagnostics), {document_fonts(), screen}, options);
}

inline OpenedDocx docx_of(Document document, DocxNumbering numbering = DocxNumbering::literal) {
  return open_docx(docx_bytes(std::move(document), numbering));
}

// The body of a document of these blocks, without its last section's properties.
inline std::string body_of(std::vector<Block> blocks,
                           DocxNumbering numbering = DocxNumbering::literal) {
  return between(docx_of(document_of(std::move(blocks)), numbering).document(), "<w:body>\n",
                 "<w:sectPr>");
}

inline std::string style_of(const OpenedDocx& docx, const std::string& id) {
  return between(docx.parts.at("word/styles.xml"), "w:styleId=\"" + id + "\">", "</w:style>");
}

}  // namespace vanban::test
