#include "write/docx/docx.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>
#include <variant>

#include "base/overloaded.h"
#include "model/word_names.h"
#include "write/docx/elements.h"
#include "write/docx/parts.h"
#include "write/docx/properties.h"
#include "write/docx/section.h"
#include "write/docx/style_names.h"
#include "write/docx/styles.h"

namespace vanban {

namespace {

void add_block(const Block& block, DocxFlow& flow) {
  std::visit(overloaded{
                 [&](const Letterhead& head) { docx_letterhead(head, flow); },
                 [&](const Title& title) { docx_title(title, flow); },
                 [&](const CentredLine& line) { docx_centred_line(line, flow); },
                 [&](const Paragraph& paragraph) { docx_paragraph(paragraph, flow); },
                 [&](const Item& item) { docx_item(item, flow); },
                 [&](const Table& table) { docx_table(table, flow); },
                 [&](const Signing& signing) { docx_signing(signing, flow); },
             },
             block);
}

std::string page_number() {
  return fmt::format(R"(<w:p><w:pPr><w:pStyle w:val="{}"/></w:pPr><w:fldSimple w:instr=" PAGE ">)"
                     "<w:r><w:t>2</w:t></w:r></w:fldSimple></w:p>\n",
                     word_style(Element::page_number));
}

std::string empty_line() {
  std::string xml;
  append_paragraph({std::string(end_word_style), ""}, xml);
  return xml;
}

class DocxWriter {
 public:
  DocxWriter(const Document& document, const FontSet& fonts, DocxNumbering numbering)
      : document_(document), flow_(document, fonts, numbering) {}

  std::string write() {
    parts_.add("styles", "styles", word_part("styles", docx_styles(flow_.style())));
    parts_.add("fontTable", "fontTable", docx_fonts());
    page_parts_.header = parts_.add("header", "header1", word_part("hdr", page_number()));
    page_parts_.first_header = parts_.add("header", "header2", word_part("hdr", empty_line()));
    if (std::ranges::any_of(document_.parts,
                            [](const Part& part) { return !part.contact.empty(); })) {
      page_parts_.foot = parts_.add("footer", "footer0", word_part("ftr", empty_line()));
    }
    for (const Part& part : document_.parts) add_part(part);
    return finish();
  }

 private:
  // Breaks of sections stand in the last paragraph of a part, the last part's in the body itself.
  void add_part(const Part& part) {
    flow_.begin_part(part);
    const DocxPage page = page_of(flow_.style().page, part.landscape);
    docx_signature_line(part.separate_file ? part.signature_line : RichText{}, flow_.style().page,
                        flow_);
    for (const Block& block : part.blocks) add_block(block, flow_);
    if (flow_.last_paragraph() == nullptr) flow_.add_end_line();
    const std::string section = section_properties(page, flow_.style(), page_parts_of(part));
    const bool last = &part == &document_.parts.back();
    if (!last) flow_.last_paragraph()->section = section;
    for (const DocxBlock& block : flow_.blocks()) {
      std::visit(overloaded{
                     [&](const DocxParagraph& paragraph) { append_paragraph(paragraph, body_); },
                     [&](const DocxTable& table) { append_table(table, body_); },
                 },
                 block);
    }
    if (last) body_ += section + "\n";
  }

  DocxPageParts page_parts_of(const Part& part) {
    DocxPageParts parts = page_parts_;
    parts.first_foot = parts.foot;
    if (part.contact.empty()) return parts;
    const std::string name = fmt::format("footer{}", ++feet_);
    parts.first_foot =
        parts_.add("footer", name, word_part("ftr", docx_contact(part.contact, flow_)));
    return parts;
  }

  std::string finish() {
    const bool has_notes = !flow_.notes().empty();
    const int first_note = has_notes ? flow_.notes().front().number : 1;
    parts_.add("settings", "settings", docx_settings(has_notes, first_note));
    if (has_notes) {
      parts_.add("footnotes", "footnotes", word_part("footnotes", docx_footnotes(flow_)));
    }
    if (!flow_.lists().empty()) {
      parts_.add("numbering", "numbering",
                 word_part("numbering", flow_.lists().numbering_part(flow_.style())));
    }
    return pack(std::move(parts_).finish(
        word_part("document", "<w:body>\n" + body_ + "</w:body>\n"),
        docx_core_properties(document_.metadata), docx_app_properties(document_.metadata)));
  }

  const Document& document_;
  DocxFlow flow_;
  DocxParts parts_;
  DocxPageParts page_parts_;
  int feet_ = 0;
  std::string body_;
};

}  // namespace

std::string write_docx(const NumberedDocument& document, const PageResources& resources,
                       const WriteOptions& options) {
  return DocxWriter(document.content(), resources.fonts, options.docx_numbering).write();
}

}  // namespace vanban
