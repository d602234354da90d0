#include <algorithm>
#include <string>
#include <utility>

#include "layout/halves.h"
#include "model/word_names.h"
#include "write/docx/elements.h"
#include "write/docx/style_names.h"

namespace vanban {

namespace {

void add_line(std::string_view marker, const RichText& text, Element element, DocxFlow& flow,
              std::vector<DocxParagraph>& lines) {
  if (text.empty()) return;
  DocxParagraph line{word_style(element), ""};
  append_run(marker, "", line.content);
  line.content += flow.runs(text, element);
  lines.push_back(std::move(line));
}

// Ô 9b and 12.
std::vector<DocxParagraph> recipient_lines(const Recipients& recipients, DocxFlow& flow) {
  std::vector<DocxParagraph> lines;
  if (!recipients.entries.empty()) {
    add_line("", recipients.label, Element::recipients_label, flow, lines);
  }
  for (const Recipients::Entry& entry : recipients.entries) {
    add_line("- ", entry.text, Element::recipients, flow, lines);
    for (const RichText& line : entry.lines) {
      add_line("+ ", line, Element::recipients, flow, lines);
    }
  }
  add_line("", recipients.drafter, Element::drafter, flow, lines);
  return lines;
}

// The gap for signature and seal belongs to the style of the name; a second title above the name
// takes it over.
std::vector<DocxParagraph> signature_lines(const Signature& signature, DocxFlow& flow) {
  std::vector<DocxParagraph> lines;
  for (const RichText& line : signature.authority) {
    add_line("", line, Element::signature_authority, flow, lines);
  }
  const std::size_t titles = lines.size();
  add_line("", signature.office, Element::signature_authority, flow, lines);
  const bool has_office = lines.size() > titles;
  if (has_office) lines.back().space_before = flow.style().signature_space;
  const std::size_t before = lines.size();
  add_line("", signature.name, Element::signature_name, flow, lines);
  if (has_office && lines.size() > before) lines.back().space_before = Pt{};
  return lines;
}

void keep_rows(DocxTable& table, std::size_t count) {
  const std::size_t first = table.rows.size() - std::min(count, table.rows.size());
  for (std::size_t i = first; i < table.rows.size(); ++i) {
    for (DocxCell& cell : table.rows[i].cells) {
      for (DocxParagraph& paragraph : cell.paragraphs) paragraph.keep_with_next = true;
    }
  }
}

// Two lines of text go along, so that recipients and signature never stand alone on a page.
void keep_last_lines(DocxFlow& flow) {
  int lines = 2;
  for (auto block = flow.blocks().rbegin(); block != flow.blocks().rend() && lines > 0; ++block) {
    if (auto* table = std::get_if<DocxTable>(&*block)) {
      keep_rows(*table, static_cast<std::size_t>(lines));
      return;
    }
    auto& paragraph = std::get<DocxParagraph>(*block);
    paragraph.keep_with_next = true;
    lines -= paragraph.lines;
  }
}

// What a page holds besides the last lines of the text, as in layout.
bool fits_on_a_page(std::size_t lines, const LayoutContext& context) {
  const auto height = [&](Element element) {
    const TextStyle& style = context.style[element];
    return context.fonts.face(0).line_height(style.size) * style.line_spacing;
  };
  const Pt room = context.page_height - context.style.signing_gap - height(Element::body) * 3;
  return height(Element::recipients) * static_cast<double>(lines) <= room;
}

DocxCell cell(Pt width, std::vector<DocxParagraph> lines, DocxFlow& flow) {
  DocxCell cell;
  cell.width = width;
  cell.margin_top = flow.style().signing_gap;
  if (lines.empty()) lines.push_back({std::string(end_word_style), ""});
  cell.paragraphs = std::move(lines);
  return cell;
}

}  // namespace

void docx_signing(const Signing& signing, DocxFlow& flow) {
  const LayoutContext context = flow.context();
  const Halves halves = signing_halves(signing.signature, context);
  DocxTable table{std::string(columns_word_style), false, {halves.right_x, halves.right_width}};
  DocxRow& row = table.rows.emplace_back();
  std::vector<DocxParagraph> recipients = recipient_lines(signing.recipients, flow);
  row.whole = fits_on_a_page(recipients.size(), context);
  row.cells.push_back(cell(halves.right_x, std::move(recipients), flow));
  row.cells.back().margin_right = halves.right_x - halves.left_width;
  row.cells.push_back(cell(halves.right_width, signature_lines(signing.signature, flow), flow));
  keep_last_lines(flow);
  if (!flow.blocks().empty() && flow.last_paragraph() == nullptr) {
    flow.add_end_line();  // two tables that touch would be one
    flow.last_paragraph()->keep_with_next = true;
  }
  flow.add(std::move(table));
}

void docx_signature_line(const RichText& line, const PageStyle& page, DocxFlow& flow) {
  if (line.empty()) return;
  const SignatureStyle& size = flow.style().signature;
  DocxParagraph words{word_style(Element::signature_line),
                      flow.runs(line, Element::signature_line)};
  words.frame = {page.left + flow.width() - size.attachment_width, size.attachment_top,
                 size.attachment_width, size.attachment_height};
  flow.place(std::move(words));
}

}  // namespace vanban
