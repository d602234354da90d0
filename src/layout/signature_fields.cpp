#include "layout/signature_fields.h"

#include <utility>

namespace vanban {

namespace {

NodeId add_node(const char* name, const char* words, const LayoutContext& context) {
  Node node{NodeKind::signature_field, context.node};
  node.field = name;
  node.words = words;
  return context.structure.add(std::move(node));
}

}  // namespace

void add_signature_fields(Stack& stack, const LayoutContext& context) {
  const SignatureStyle& size = context.style.signature;
  const Pt height = context.style.signature_space;
  const Pt left = (stack.width() - size.width) / 2;
  stack.add_field({left,
                   {},
                   size.width,
                   height,
                   add_node("ChuKyNguoiKy", "Chữ ký số của người ký văn bản", context)});
  stack.add_field({left + size.width / 3 - size.seal, (height - size.seal) / 2, size.seal,
                   size.seal, add_node("ChuKyCoQuan", "Chữ ký số của cơ quan, tổ chức", context)});
}

void add_attachment_field(const RichText& line, const PageFrame& frame,
                          const LayoutContext& context, Page& first_page) {
  const SignatureStyle& size = context.style.signature;
  Field field{frame.left + frame.width - size.attachment_width, size.attachment_top,
              size.attachment_width, size.attachment_height,
              add_node("ChuKyVanBanKemTheo", "Chữ ký số của cơ quan, tổ chức trên văn bản kèm theo",
                       context)};
  Stack stack(context, field.x, field.width);
  StyledText words(context, no_node);
  words.add(line, Element::signature_line);
  stack.skip(field.y);
  stack.add(words, context.style[Element::signature_line]);
  for (PageItem& item : stack.take_items()) {
    if (auto* run = std::get_if<TextRun>(&item)) field.words.push_back(std::move(*run));
  }
  first_page.items.insert(first_page.items.begin(), std::move(field));  // it is read first
}

}  // namespace vanban
