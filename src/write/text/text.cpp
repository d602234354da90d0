#include "write/text/text.h"

#include <algorithm>
#include <variant>

#include "base/overloaded.h"
#include "write/text/elements.h"
#include "write/text/sheet.h"

namespace vanban {

namespace {

std::size_t sheet_width(int wanted) {
  if (wanted <= 0) return 0;
  return static_cast<std::size_t>(std::clamp(wanted, narrowest_text, widest_text));
}

void write_block(const Block& block, TextSheet& sheet) {
  std::visit(overloaded{
                 [&](const Letterhead& head) { write_letterhead(head, sheet); },
                 [&](const Title& title) { write_title(title, sheet); },
                 [&](const CentredLine& line) { write_centred_line(line, sheet); },
                 [&](const Paragraph& paragraph) { write_paragraph(paragraph, sheet); },
                 [&](const Item& item) { write_item(item, sheet); },
                 [&](const Table& table) { write_table(table, sheet); },
                 [&](const Signing& signing) { write_signing(signing, sheet); },
             },
             block);
}

std::string write_part(const Document& document, const Part& part, std::size_t width) {
  TextSheet sheet(document, part, width);
  for (const Block& block : part.blocks) write_block(block, sheet);
  write_contact(sheet);
  write_notes(sheet);
  return sheet.text();
}

std::string separator(std::size_t width) {
  return width == 0 ? "\n" : "\n" + drawn_line(width, "═") + "\n\n";
}

}  // namespace

std::string write_text(const NumberedDocument& document, const WriteOptions& options) {
  const std::size_t width = sheet_width(options.text_width);
  std::string text;
  for (const Part& part : document.content().parts) {
    if (&part != &document.content().parts.front()) text += separator(width);
    text += write_part(document.content(), part, width);
  }
  return text;
}

}  // namespace vanban
