#include "layout/lay_out.h"

#include <algorithm>
#include <utility>

#include "base/overloaded.h"
#include "layout/blocks.h"
#include "layout/footnotes.h"
#include "layout/locate.h"
#include "layout/page_numbers.h"
#include "layout/paginate.h"
#include "layout/paragraph.h"
#include "layout/signature_fields.h"
#include "layout/stack.h"
#include "model/element_of.h"

namespace vanban {

namespace {

PageFrame frame_of(const PageStyle& page, bool landscape) {
  if (landscape) {
    return {page.landscape_left,
            page.landscape_top,
            page.height - page.landscape_left - page.landscape_right,
            page.width - page.landscape_top - page.landscape_bottom,
            page.height,
            page.width};
  }
  return {page.left,
          page.top,
          page.width - page.left - page.right,
          page.height - page.top - page.bottom,
          page.width,
          page.height};
}

void lay_out_block(const Block& block, const LayoutContext& context, ItemSequence& items,
                   Galley& galley) {
  if (!std::holds_alternative<Item>(block)) items.interrupt();
  std::visit(overloaded{
                 [&](const Letterhead& head) { lay_out_letterhead(head, context, galley); },
                 [&](const Title& title) { lay_out_title(title, context, galley); },
                 [&](const CentredLine& line) { lay_out_centred_line(line, context, galley); },
                 [&](const Paragraph& paragraph) {
                   const Element element = element_of(paragraph.kind);
                   if (paragraph.text.empty()) return;
                   StyledText text(context, context.add(NodeKind::paragraph));
                   text.add(paragraph.text, element);
                   lay_out_paragraph(text, {element, false}, context, galley);
                 },
                 [&](const Item& item) { items.add(item, galley); },
                 [&](const Table& table) { lay_out_table(table, context, galley); },
                 [&](const Signing& signing) { lay_out_signing(signing, context, galley); },
             },
             block);
}

// Ô 13: under a rule as wide as the text, at the foot of the first page (Phụ lục I, III.4).
Strip contact_strip(const RichText& contact, const LayoutContext& context) {
  Strip strip;
  if (contact.empty()) return strip;
  const RuleStyle& rule = context.style.contact_rule;
  Stack stack(context, {}, context.width);
  stack.skip(rule.gap * 2);
  stack.add(contact, Element::contact);
  strip.height = stack.height();
  strip.items.emplace_back(Rule{{}, rule.gap, context.width, rule.gap, rule.thickness});
  for (PageItem& item : stack.take_items()) strip.items.push_back(std::move(item));
  strip.notes = stack.take_notes();
  strip.where = contact.where;
  return strip;
}

bool has_title(const Part& part) {
  return std::any_of(part.blocks.begin(), part.blocks.end(),
                     [](const Block& block) { return std::holds_alternative<Title>(block); });
}

class DocumentLayout {
 public:
  DocumentLayout(const Document& document, const FontSet& fonts, Diagnostics& diagnostics)
      : document_(document), fonts_(fonts), diagnostics_(diagnostics) {
    paged_.metadata = document.metadata;
  }

  PagedDocument run() {
    for (const Part& part : document_.parts) {
      paged_.part_starts.push_back(paged_.pages.size());
      for (Page& page : lay_out(part)) paged_.pages.push_back(std::move(page));
    }
    locate(paged_, fonts_);
    return std::move(paged_);
  }

 private:
  std::vector<Page> lay_out(const Part& part) {
    const StyleSheet& style = *document_.style;
    const PageFrame frame = frame_of(style.page, part.landscape);
    LayoutContext context{style, fonts_, frame.width, frame.height, diagnostics_, paged_.structure};
    context.node = context.add(NodeKind::part);
    context.headings = has_title(part) ? 1 : 0;
    Galley galley;
    ItemSequence items(context);
    for (const Block& block : part.blocks) lay_out_block(block, context, items, galley);
    Footnotes footnotes(document_.footnotes, context);
    std::vector<Page> pages = paginate(std::move(galley), contact_strip(part.contact, context),
                                       frame, footnotes, context);
    number_pages(pages, frame, context);
    if (part.separate_file)
      add_attachment_field(part.signature_line, frame, context, pages.front());
    return pages;
  }

  const Document& document_;
  const FontSet& fonts_;
  Diagnostics& diagnostics_;
  PagedDocument paged_;
};

}  // namespace

PagedDocument lay_out(const NumberedDocument& document, const FontSet& fonts,
                      Diagnostics& diagnostics) {
  return DocumentLayout(document.content(), fonts, diagnostics).run();
}

}  // namespace vanban
