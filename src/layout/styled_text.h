// RichText in the style of an element → spans for the setting of lines.
#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "layout/lines/span.h"
#include "model/inline.h"
#include "model/style.h"

namespace vanban {

// Collects spans and owns the words that stand in no document (labels, gaps, note numbers). Texts
// added must outlive it.
class StyledText {
 public:
  explicit StyledText(const StyleSheet& style) : style_(style) {}

  void add(const RichText& text, Element element);
  void add(std::string words, Element element, const Location& where);

  const std::vector<Span>& spans() const { return spans_; }
  bool empty() const { return spans_.empty(); }

 private:
  void add_words(std::string_view words, Emphasis emphasis, const TextStyle& style,
                 const Location& where);
  void add_note_mark(const FootnoteCall& call, const TextStyle& style, const Location& where);
  std::string_view keep(std::string words);

  const StyleSheet& style_;
  std::vector<Span> spans_;
  std::deque<std::string> kept_;  // its strings never move
};

}  // namespace vanban
