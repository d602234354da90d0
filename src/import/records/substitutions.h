// Words of texts replaced by placeholders, if the plan then prints what it printed before.
#pragma once

#include <cstddef>
#include <functional>
#include <set>
#include <string>
#include <vector>

#include "derive/text/flat_text.h"
#include "import/records/printed_plan.h"

namespace vanban {

// The bytes that a piece takes in the words of a passage (check/passage.h).
std::size_t length_in_passage(const Inline& piece);

// What all of them have; nothing where one is no words.
Emphasis common_emphasis(const std::vector<MarkupPiece>& pieces);

// Places in the words that a text prints → places in the text. Words that a placeholder prints
// have none, and neither have ranges with a line break or a footnote call inside.
class PrintedPlaces {
 public:
  PrintedPlaces(const Markup& text, const RichText& printed);

  // Empty: none.
  Range in_text(Range printed) const;

 private:
  struct Stretch {
    std::size_t printed = 0, flat = 0, length = 0;
    std::size_t run = 0;  // of pieces of words that follow each other
  };
  std::vector<Stretch> stretches_;
};

struct Substitution {
  std::size_t text = 0;  // its number in PrintedPlan
  Range range;           // in the flat text
  std::string path;      // of the placeholder
  std::string format = {};
};

// Gives the substitutions that leave the numbered texts alone, after it has put into the plan what
// their placeholders name.
using SubstitutionPlan =
    std::function<std::vector<Substitution>(const std::set<std::size_t>& left)>;

// Those that the plan has now. A text that would print other words keeps its own, and the rest is
// planned anew: what a citation prints depends on those before it.
std::vector<Substitution> substitute(Plan& plan, const StyleSheet& style,
                                     const SubstitutionPlan& make);

}  // namespace vanban
