// What stands in a paragraph of a Word file: runs, fields, notes, insertions and deletions, things
// anchored there. Paragraphs that a deleted mark parts are one; a page break inside parts one.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "import/extract/docx/drawing_parts.h"
#include "import/extract/docx/field_stack.h"
#include "import/extract/docx/line_draft.h"
#include "import/extract/docx/word_file.h"

namespace vanban {

struct RunStretch {
  LineDraft draft;
  bool starts_page = false;
};

class RunReader {
 public:
  RunReader(WordFile& file, FieldStack& fields);

  // The runs in the element, a paragraph of that style.
  void read(XmlElement paragraph, const WordPlace& place, const WordStyle& style);

  std::vector<RunStretch> stretches;                       // one at least
  std::map<std::string, LineDraft, std::less<>> left_out;  // by reason
  std::string bookmark;
  DrawingParts drawings;

  bool has_words() const;

 private:
  void read_all(XmlElement parent, const WordPlace& place);
  void read_element(XmlElement element, const WordPlace& place);
  void read_run(XmlElement run, const WordPlace& place);
  void read_in_run(XmlElement element, const SeenLook& look, const WordPlace& place);
  void read_reading_aid(XmlElement aid, SeenLook look, const WordPlace& place);
  void read_break(XmlElement element, const SeenLook& look, const WordPlace& place);
  void read_field_mark(XmlElement element, const SeenLook& look, const WordPlace& place);
  void read_form_field(XmlElement data, const SeenLook& look, const WordPlace& place);
  void read_simple_field(XmlElement field, const WordPlace& place);
  void read_sign(XmlElement sign, SeenLook look, const WordPlace& place);
  void call_note(XmlElement call, const WordNotes& notes, char kind, const WordPlace& place);
  void put(std::string_view words, const SeenLook& look, const WordPlace& place);

  WordFile& file_;
  FieldStack& fields_;
  const WordStyle* style_ = nullptr;
  bool mark_follows_ = false;  // the author's own mark of a note stands in this run
};

// Takes the name unless it is one that programs make for themselves, or a better one is known.
void take_bookmark(std::string& known, std::string_view name);

}  // namespace vanban
