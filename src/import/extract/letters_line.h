// A ManuscriptLine made letter by letter, so that what points into its text need not be moved:
// blanks are taken off its ends, lone no-break spaces become spaces, and emphasis ends with words.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "import/manuscript.h"

namespace vanban {

class LettersLine {
 public:
  void add(std::string_view words, Emphasis emphasis);
  void add_note(const std::string& id) { notes_.emplace_back(letters_.size(), id); }
  // What was added until now is a label that was counted.
  void end_label() { label_end_ = letters_.size(); }

  ManuscriptLine line();

 private:
  struct Letter {
    char32_t code = 0;
    Emphasis emphasis;
  };

  void free_lone_no_break_spaces();
  void spread_emphasis_over_blanks();

  std::vector<Letter> letters_;
  std::vector<std::pair<std::size_t, std::string>> notes_;
  std::size_t label_end_ = 0;
};

// Spaces, line breaks and no-break spaces.
bool is_blank_letter(char32_t code);

}  // namespace vanban
