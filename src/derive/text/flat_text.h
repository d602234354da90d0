// A text as one string, so that what is looked for in it may span pieces: words by their bytes, a
// line break as '\n', a placeholder or footnote call as one U+241A, which Phrases take for a mark.
// Places are bytes of that string. The Markup must outlive its FlatText.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "model/markup.h"

namespace vanban {

inline constexpr std::string_view piece_mark = "\u241A";

struct Range {
  std::size_t begin = 0, end = 0;

  bool empty() const { return begin >= end; }
};

class FlatText {
 public:
  explicit FlatText(const Markup& markup);

  const std::string& words() const { return words_; }
  std::string_view words(Range range) const;
  // The piece whose mark begins at the place; null if a word or something else stands there.
  const Placeholder* placeholder_at(std::size_t at) const;
  const FootnoteId* note_at(std::size_t at) const;
  // Of the words or placeholder there.
  Emphasis emphasis_at(std::size_t at) const;
  // No piece in the range but words.
  bool is_plain(Range range) const;
  std::vector<MarkupPiece> slice(Range range) const;

 private:
  std::size_t piece_at(std::size_t at) const;
  std::size_t first_from(std::size_t at) const;

  const Markup* markup_;
  std::string words_;
  std::vector<std::size_t> starts_;  // of the pieces
};

// Adds pieces at the end; words of the same emphasis become one piece.
void append(std::vector<MarkupPiece>& pieces, std::vector<MarkupPiece> more);

// What stands at the range from now on.
struct Edit {
  Range range;
  std::vector<MarkupPiece> pieces;
};

// The edits from left to right, not overlapping.
Markup edited(const Markup& text, const std::vector<Edit>& edits);

// As a sentence begins: the first letter in upper case, of a placeholder's value by its format. One
// that has a format already keeps it.
void capitalise(std::vector<MarkupPiece>& pieces);

}  // namespace vanban
