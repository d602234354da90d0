// Lines, rules and boxes one below the other in a column of their own: the halves of head and foot.
#pragma once

#include <utility>
#include <vector>

#include "layout/context.h"
#include "layout/styled_text.h"
#include "model/inline.h"

namespace vanban {

class Stack {
 public:
  Stack(const LayoutContext& context, Pt x, Pt width) : context_(context), x_(x), width_(width) {}

  // The text in the style of the element, wrapped to the column: a paragraph, or part of the node.
  void add(const RichText& text, Element element);
  void add(const RichText& text, Element element, NodeId node);
  void add(const StyledText& text, const TextStyle& style);
  // As add(), but a text of several lines is broken so that they are about equally long.
  void add_balanced(const RichText& text, Element element);
  void add_balanced(const RichText& text, Element element, NodeId node);
  // A rule in proportion to the last line, centred on the column.
  void add_rule(const RuleStyle& rule);
  // One line of words in a box, centred. `size`: of the box; zero width or height follows the
  // words.
  void add_boxed(const RichText& text, Element element, Pt width, Pt height, Colour colour);
  // A field whose place counts from the column's left edge and from what stands above; it takes no
  // room.
  void add_field(Field field);
  void skip(Pt height) { height_ += height; }

  Pt width() const { return width_; }
  Pt height() const { return height_; }
  // How far below the top of its line the baseline of the element lies.
  Pt baseline(Element element) const;
  std::vector<PageItem> take_items() { return std::move(items_); }
  std::vector<std::size_t> take_notes() { return std::move(notes_); }

 private:
  std::vector<Line> set(const StyledText& text, const TextStyle& style, Pt width) const;
  // The lines in a column that begins at x.
  void add_lines(std::vector<Line> lines, const TextStyle& style, Pt x);

  const LayoutContext& context_;
  Pt x_, width_;
  Pt height_;
  Pt last_width_;
  std::vector<PageItem> items_;
  std::vector<std::size_t> notes_;
};

// The width of the longest line of the text where it may only break as written.
Pt natural_width(const RichText& text, Element element, const LayoutContext& context);

}  // namespace vanban
