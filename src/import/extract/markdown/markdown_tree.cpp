#include "import/extract/markdown/markdown_tree.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>
#include <memory>
#include <utility>

namespace vanban {

namespace {

using Kind = MarkdownNode::Kind;

struct Free {
  void operator()(cmark_parser* parser) const { cmark_parser_free(parser); }
  void operator()(cmark_node* node) const { cmark_node_free(node); }
  void operator()(cmark_iter* iterator) const { cmark_iter_free(iterator); }
};

Kind kind_of(cmark_node* node) {
  const cmark_node_type type = cmark_node_get_type(node);
  if (type == CMARK_NODE_DOCUMENT) return Kind::document;
  if (type == CMARK_NODE_HEADING) return Kind::heading;
  if (type == CMARK_NODE_PARAGRAPH) return Kind::paragraph;
  if (type == CMARK_NODE_LIST) return Kind::list;
  if (type == CMARK_NODE_ITEM) return Kind::item;
  if (type == CMARK_NODE_BLOCK_QUOTE) return Kind::quote;
  if (type == CMARK_NODE_CODE_BLOCK) return Kind::code_block;
  if (type == CMARK_NODE_HTML_BLOCK) return Kind::html_block;
  if (type == CMARK_NODE_FOOTNOTE_DEFINITION) return Kind::note;
  if (type == CMARK_NODE_TEXT) return Kind::text;
  if (type == CMARK_NODE_CODE) return Kind::code;
  if (type == CMARK_NODE_HTML_INLINE) return Kind::html;
  if (type == CMARK_NODE_SOFTBREAK) return Kind::soft_break;
  if (type == CMARK_NODE_LINEBREAK) return Kind::hard_break;
  if (type == CMARK_NODE_STRONG) return Kind::strong;
  if (type == CMARK_NODE_EMPH) return Kind::emphasis;
  if (type == CMARK_NODE_LINK) return Kind::link;
  if (type == CMARK_NODE_IMAGE) return Kind::image;
  if (type == CMARK_NODE_FOOTNOTE_REFERENCE) return Kind::note_call;
  // Nodes of extensions have names only.
  const std::string_view name = cmark_node_get_type_string(node);
  if (name == "table") return Kind::table;
  if (name == "table_row" || name == "table_header") return Kind::row;
  return name == "table_cell" ? Kind::cell : Kind::other;
}

std::optional<Align> align_of(cmark_node* cell) {
  cmark_node* row = cmark_node_parent(cell);
  cmark_node* table = row == nullptr ? nullptr : cmark_node_parent(row);
  if (table == nullptr || kind_of(table) != Kind::table) return std::nullopt;
  const std::uint8_t* alignments = cmark_gfm_extensions_get_table_alignments(table);
  const std::size_t columns = cmark_gfm_extensions_get_table_columns(table);
  std::size_t column = 0;
  for (cmark_node* each = cmark_node_first_child(row); each != cell && each != nullptr;
       each = cmark_node_next(each)) {
    ++column;
  }
  if (alignments == nullptr || column >= columns) return std::nullopt;
  if (alignments[column] == 'l') return Align::left;
  if (alignments[column] == 'c') return Align::center;
  if (alignments[column] == 'r') return Align::right;
  return std::nullopt;
}

std::size_t place(int number) {
  return number > 0 ? static_cast<std::size_t>(number) : 0;
}

MarkdownNode node_of(cmark_node* node) {
  MarkdownNode result;
  result.kind = kind_of(node);
  result.line = place(cmark_node_get_start_line(node));
  result.column = place(cmark_node_get_start_column(node));
  if (const char* text = cmark_node_get_literal(node)) result.text = text;
  if (result.kind == Kind::heading) result.level = cmark_node_get_heading_level(node);
  const bool counts = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
  if (result.kind == Kind::list && counts) result.start = cmark_node_get_list_start(node);
  if (result.kind == Kind::code_block) {
    int length = 0, offset = 0;
    char mark = 0;
    result.is_fenced = cmark_node_get_fenced(node, &length, &offset, &mark) != 0;
    if (const char* info = cmark_node_get_fence_info(node)) result.info = info;
  }
  if (result.kind == Kind::row) {
    result.is_header = cmark_gfm_extensions_get_table_row_is_header(node) != 0;
  }
  if (result.kind == Kind::cell) result.align = align_of(node);
  return result;
}

bool is_leaf(Kind kind) {
  return kind == Kind::text || kind == Kind::code || kind == Kind::html ||
         kind == Kind::soft_break || kind == Kind::hard_break || kind == Kind::code_block ||
         kind == Kind::html_block;
}

MarkdownNode tree_of(cmark_node* root) {
  MarkdownNode document;
  document.kind = Kind::document;
  // Only the children of the last one grow: the others stay where they are.
  std::vector<MarkdownNode*> open;
  std::size_t depth = 0;
  const std::unique_ptr<cmark_iter, Free> iterator(cmark_iter_new(root));
  for (cmark_event_type event{}; (event = cmark_iter_next(iterator.get())) != CMARK_EVENT_DONE;) {
    cmark_node* node = cmark_iter_get_node(iterator.get());
    if (event == CMARK_EVENT_EXIT) {
      if (depth <= deepest_markdown) open.pop_back();
      --depth;
      continue;
    }
    const Kind kind = kind_of(node);
    if (kind == Kind::document) {
      open.push_back(&document);
      ++depth;
      continue;
    }
    const bool leaf = is_leaf(kind);
    const bool fits = depth < deepest_markdown;
    if (fits || leaf || kind == Kind::note_call) open.back()->children.push_back(node_of(node));
    // Only nodes that can hold others have an event at their end.
    if (leaf || cmark_node_get_type(node) == CMARK_NODE_THEMATIC_BREAK) continue;
    if (fits) open.push_back(&open.back()->children.back());
    ++depth;
  }
  return document;
}

}  // namespace

MarkdownNode parse_markdown(std::string_view text, bool with_notes) {
  cmark_gfm_core_extensions_ensure_registered();
  const std::unique_ptr<cmark_parser, Free> parser(
      cmark_parser_new(with_notes ? CMARK_OPT_FOOTNOTES : CMARK_OPT_DEFAULT));
  for (const char* extension : {"table", "strikethrough"}) {
    cmark_parser_attach_syntax_extension(parser.get(), cmark_find_syntax_extension(extension));
  }
  cmark_parser_feed(parser.get(), text.data(), text.size());
  const std::unique_ptr<cmark_node, Free> root(cmark_parser_finish(parser.get()));
  return tree_of(root.get());
}

}  // namespace vanban
