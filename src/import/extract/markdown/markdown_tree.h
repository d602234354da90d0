// Markdown (CommonMark with tables, footnotes and strikethrough) as a tree; cmark-gfm stays behind
// it. Nesting is cut at a depth no author needs: words below hang on the last node.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/table.h"

namespace vanban {

struct MarkdownNode {
  enum class Kind {
    document,
    heading,
    paragraph,
    list,
    item,
    quote,
    code_block,
    html_block,
    table,
    row,
    cell,
    note,  // its definition
    text,
    code,
    html,
    soft_break,
    hard_break,
    strong,
    emphasis,
    link,
    image,
    note_call,
    other,  // what only holds others
  };
  Kind kind = Kind::other;
  std::size_t line = 0;        // from 1; 0: not known
  std::size_t column = 0;      // in bytes, from 1
  std::string text;            // of text, code, html; the number of a note that is called
  int level = 0;               // of headings
  int start = 0;               // of lists: the first number; 0: bullets
  bool is_fenced = false;      // of code blocks
  std::string info;            // of code blocks: what stands behind the fence
  bool is_header = false;      // of rows
  std::optional<Align> align;  // of cells
  std::vector<MarkdownNode> children;
};

inline constexpr std::size_t deepest_markdown = 60;

// Notes stand at the end of the document in the order of their numbers, from 1. Notes that are
// called nowhere are not in the tree. Without notes, their calls and definitions are text.
MarkdownNode parse_markdown(std::string_view text, bool with_notes);

}  // namespace vanban
