// Small questions about the words of a line: how it begins, whether it is in capitals.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "base/word_keys.h"

namespace vanban {

// Openings, known whatever their case and the place of their tone marks: "căn cứ", "trên đây là".
class LineOpenings {
 public:
  LineOpenings(std::initializer_list<std::string_view> openings);

  // The bytes of the opening with which the line begins, the longest that fits; 0: none.
  std::size_t length_in(std::string_view line) const;
  bool open(std::string_view line) const { return length_in(line) > 0; }

 private:
  std::vector<std::vector<WordKey>> openings_;
};

// The same words and marks, whatever their case and the spaces between them.
bool are_same_words(std::string_view one, std::string_view other);

// Words, not marks.
std::size_t count_words(std::string_view text, std::size_t most);

// As many as a message shows.
std::string first_words(std::string_view text);

// All letters are capitals, and there are two at least.
bool stands_in_capitals(std::string_view line);
// The first letter, whatever marks stand before it.
bool begins_with_small_letter(std::string_view line);

}  // namespace vanban
