// Footnotes at the foot of the page that calls them, under a short rule; a long one goes on at the
// foot of the next page.
#pragma once

#include <cstddef>
#include <deque>
#include <map>
#include <vector>

#include "layout/context.h"
#include "layout/strip.h"
#include "model/document.h"

namespace vanban {

class Footnotes {
 public:
  Footnotes(const std::vector<Footnote>& notes, const LayoutContext& context)
      : notes_(notes), context_(context) {}

  // What the rule above the notes takes.
  Pt rule_height() const;

  // The height that the foot needs for these notes after what is carried over already: all of it,
  // with the last note cut to its first line, or for the first line alone.
  Pt height(const std::vector<std::size_t>& called);
  Pt least_height(const std::vector<std::size_t>& called);
  Pt first_line_height(const std::vector<std::size_t>& called);

  // Puts carried lines and those of the notes called here into a foot that ends at `bottom`, as
  // many as fit below `top`; carries the rest.
  void place(const std::vector<std::size_t>& called, Pt top, Pt bottom,
             std::vector<PageItem>& items);
  bool carries() const { return !carried_.empty(); }

 private:
  struct Note {
    Galley lines;
    Pt height;
  };

  // The lines of a note, laid out when first asked for.
  const Note& note(std::size_t index);

  const std::vector<Footnote>& notes_;
  const LayoutContext& context_;
  std::map<std::size_t, Note> laid_out_;
  std::deque<Strip> carried_;
  Pt carried_height_;
};

}  // namespace vanban
