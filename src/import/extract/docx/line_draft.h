// A paragraph while its runs are read: words with their look → a ManuscriptLine in NFC. Words in
// TCVN3 and VNI fonts become Unicode unless they are Unicode already (old_fonts.h); letters that a
// font or a look shows as capitals become capitals.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "import/extract/docx/style_book.h"
#include "import/extract/docx/word_file.h"
#include "import/manuscript.h"

namespace vanban {

struct DraftPiece {
  std::string text;
  SeenLook look;
  std::vector<std::string> notes;  // called behind the text
};

struct CountedLabel {
  std::string text;
  SeenLook look;
  bool space_behind = true;
  int level = 0;  // of its list, from 0
};

class LineDraft {
 public:
  void add(std::string_view words, const SeenLook& look);
  // A note is called behind what was added.
  void add_note(const std::string& id);

  bool has_words() const { return has_words_; }
  bool has_notes() const { return has_notes_; }
  std::size_t size() const { return size_; }

  // The line, its label first, without blanks at its ends; what was repaired and what stays
  // doubtful is noted in the file's ledger. The draft is empty then.
  ManuscriptLine finish(const CountedLabel& label, WordFile& file);

 private:
  std::vector<DraftPiece> pieces_;
  bool has_words_ = false;
  bool has_notes_ = false;
  std::size_t size_ = 0;
};

}  // namespace vanban
