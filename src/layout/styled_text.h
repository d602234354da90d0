// RichText in the style of an element → spans for the setting of lines.
#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "layout/context.h"
#include "layout/lines/span.h"
#include "model/inline.h"
#include "model/style.h"

namespace vanban {

// Collects spans and owns the words that stand in no document (labels, gaps, note numbers). Texts
// added must outlive it. Its words belong to a node of the document's structure, unless they are
// only measured or no part of the document; references, gaps and note marks get nodes inside it.
class StyledText {
 public:
  explicit StyledText(const StyleSheet& style) : style_(style) {}
  StyledText(const LayoutContext& context, NodeId node)
      : style_(context.style), structure_(&context.structure), node_(node) {}

  // What is added from now on belongs to this node.
  void set_node(NodeId node) { node_ = node; }

  void add(const RichText& text, Element element);
  void add(std::string words, Element element, const Location& where);

  const std::vector<Span>& spans() const { return spans_; }
  bool empty() const { return spans_.empty(); }

 private:
  void add_words(std::string_view words, Emphasis emphasis, const TextStyle& style,
                 const Location& where, NodeId node);
  void add_note_mark(const FootnoteCall& call, const TextStyle& style, const Location& where);
  NodeId inner_node(NodeKind kind);
  NodeId blank_node(Blank::Field field);
  NodeId link_node(const Reference& reference);
  std::string_view keep(std::string words);

  const StyleSheet& style_;
  Structure* structure_ = nullptr;  // null: words that are only measured
  NodeId node_ = no_node;
  std::vector<Span> spans_;
  std::deque<std::string> kept_;  // its strings never move
};

}  // namespace vanban
