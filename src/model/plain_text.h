// RichText → plain UTF-8, for writers without emphasis and for measuring words.
#pragma once

#include <string>

#include "model/inline.h"
#include "model/style.h"

namespace vanban {

// The no-break spaces that a blank is printed as.
std::string blank_spaces(Blank::Field field, const StyleSheet& style);

// The mark of a footnote in superscript figures: ¹, ¹². Characters, not raised figures, so that
// text copied from a page reads as the text output does.
std::string note_mark(int number);

// The words in order: a line break is '\n', a blank its no-break spaces, a footnote call its mark.
std::string plain_text(const RichText& text, const StyleSheet& style);

// The words on one line and without note marks, as lists of headings show them.
std::string heading_words(const RichText& text, const StyleSheet& style);

// The same as plain_text(), in capitals where the style sets this element so.
std::string plain_text(const RichText& text, const StyleSheet& style, Element element);

}  // namespace vanban
