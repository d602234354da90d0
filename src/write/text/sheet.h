// One part of a document on its way to text: the lines so far, and the footnotes met. Elements read
// their words from it in reading order, then put lines on it.
//
// A flat sheet (width 0) takes one line a paragraph and nothing drawn: rules and gaps vanish, line
// breaks inside a paragraph become spaces.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "model/document.h"
#include "write/text/wrap.h"

namespace vanban {

class TextSheet {
 public:
  TextSheet(const Document& document, const Part& part, std::size_t width)
      : document_(document), part_(part), width_(width) {}

  bool flat() const { return width_ == 0; }
  std::size_t width() const { return width_; }
  const Document& document() const { return document_; }
  const StyleSheet& style() const { return *document_.style; }
  const Part& part() const { return part_; }

  // The columns that a length takes up, the width of the page's text being that of the sheet.
  std::size_t columns(Pt length) const;

  // The words of a text as this element prints them. Call once a text: it notes the footnotes.
  std::string words(const RichText& text, Element element);
  // Those of a list, empty texts left out.
  std::vector<std::string> words(const std::vector<RichText>& texts, Element element);
  // A label or other words that stand in no text.
  std::string words(std::string_view label, Element element) const;
  // The footnotes called so far, in order.
  const std::vector<FootnoteCall>& notes() const { return notes_; }

  void line(std::string text);  // as it is, or flat
  void lines(const TextLines& lines);
  void paragraph(const std::string& words, Element element);
  void centred_lines(const std::string& words);
  // A rule in the middle, as long as the style says for the line above.
  void rule_below(const RuleStyle& rule);
  void gap();  // one empty line before the next, unless nothing stands above

  std::string text() const;

 private:
  const Document& document_;
  const Part& part_;
  std::size_t width_;
  TextLines lines_;
  std::vector<FootnoteCall> notes_;
  bool gap_wanted_ = false;
};

// A rule as long as the style says for the text above it: of the same parity, so that it stands
// exactly in the middle. Empty if there is no text or no rule.
std::string rule_for(std::string_view above, const RuleStyle& rule);

// A line of `length` columns.
std::string drawn_line(std::size_t length, std::string_view stroke = "─");

}  // namespace vanban
