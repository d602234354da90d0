// Text inside a paragraph: a closed set of inlines. Strings are NFC and hold no line ends.
#pragma once

#include <cstddef>
#include <string>
#include <variant>
#include <vector>

#include "diag/source.h"

namespace vanban {

struct Emphasis {
  bool bold = false;
  bool italic = false;

  friend bool operator==(Emphasis, Emphasis) = default;
};

struct Text {
  std::string text;
  Emphasis emphasis;
};

struct LineBreak {};

// A wide gap of fixed width that văn thư fills with the number or the date (Nghị định 30/2020,
// Điều 15.2: the number is given after signing). Printed as no-break spaces, never invented.
struct Blank {
  enum class Field { number, day, month, year };
  Field field{};
  Emphasis emphasis;
};

// How words that are not known yet are to be written: as the formats upper and capital ask.
enum class Letters { as_they_are, upper, capital };

// The document `id` cited; number() sets the words: in full the first time, short afterwards.
struct Citation {
  enum class Form { automatic, full, brief, no_issuer };
  std::string id;
  Form form = Form::automatic;
  Emphasis emphasis;
  std::vector<Text> words;  // titles may be partly bold
  Letters letters = Letters::as_they_are;
};

// A reference to the item or appendix `id`; number() sets its label in words.
struct Reference {
  std::string id;
  Emphasis emphasis;
  std::string words;
  Letters letters = Letters::as_they_are;
  Location where{};  // of the placeholder
};

// The call of a footnote: its place in Document::footnotes; number() sets the number it shows.
struct FootnoteCall {
  std::size_t note = 0;
  int number = 0;
};

using Inline = std::variant<Text, LineBreak, Blank, Citation, Reference, FootnoteCall>;

// One paragraph's worth of inlines and where the user wrote it.
struct RichText {
  std::vector<Inline> inlines;
  Location where;

  bool empty() const { return inlines.empty(); }
};

}  // namespace vanban
