// A Word file while it is written: the blocks of the current part, and what is counted through all
// of them (bookmarks, content controls, notes, lists).
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "diag/diagnostic.h"
#include "layout/context.h"
#include "layout/styled_text.h"
#include "model/document.h"
#include "write/docx/lists.h"
#include "write/docx/paragraph.h"
#include "write/write_options.h"

namespace vanban {

// How runs differ from their paragraph's style.
struct DocxLook {
  std::string style = {};  // character style
  std::optional<bool> bold = {}, italic = {};
};

// A footnote called in the text.
struct DocxNote {
  std::size_t note = 0;  // place in Document::footnotes
  int id = 0;            // w:id
  int number = 0;
  bool counted = true;  // Word's own count gives the number
};

class DocxFlow {
 public:
  DocxFlow(const Document& document, const FontSet& fonts, DocxNumbering numbering);

  const Document& document() const { return document_; }
  const StyleSheet& style() const { return *document_.style; }

  void begin_part(const Part& part);
  // For measuring words; lines are as wide as the text of the part.
  LayoutContext context();
  Pt width() const { return width_; }
  DocxLists& lists() { return lists_; }

  void add(DocxParagraph paragraph);
  void add(DocxTable table);
  void add_end_line();  // a paragraph of no height, which must follow a table
  std::vector<DocxBlock>& blocks() { return blocks_; }
  // The last block if it is a paragraph.
  DocxParagraph* last_paragraph();

  // The next block bears a bookmark for the id.
  void mark(const std::string& id);
  // The paragraph stands before the next paragraph outside tables.
  void place(DocxParagraph framed) { framed_.push_back(std::move(framed)); }

  // Notes how many lines the paragraph with these words has; gives how its runs look in order to
  // stand in as many.
  DocxLook fit(const StyledText& words, Element element, DocxParagraph& paragraph);
  // The runs of a text in a paragraph styled so, `before` in front of it.
  std::string runs(const RichText& text, Element element, const DocxLook& look = {},
                   std::string_view before = {});
  // The same where no footnotes may be called: their marks are words, the notes are left to the
  // caller.
  std::string runs_without_notes(const RichText& text, Element element,
                                 std::vector<FootnoteCall>& calls, std::string_view before = {});

  const std::vector<DocxNote>& notes() const { return notes_; }

 private:
  friend class DocxRuns;
  void add_marks(DocxParagraph& paragraph);

  const Document& document_;
  const FontSet& fonts_;
  DocxLists lists_;
  Pt width_, height_;
  std::vector<DocxBlock> blocks_;
  std::vector<std::string> marks_;  // of the next block
  std::set<std::string> marked_;    // all of them, in small letters
  std::vector<DocxParagraph> framed_;
  std::vector<DocxNote> notes_;
  int bookmarks_ = 0, controls_ = 0;
  // What measuring needs and the file does not.
  Structure structure_;
  Diagnostics diagnostics_;
};

// "<w:b/><w:bCs/>" and so on.
std::string run_properties(const DocxLook& look, Emphasis emphasis = {});

}  // namespace vanban
