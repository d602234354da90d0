// One text of a document as its reader reads it: placeholders filled, citations in words. Places in
// it are bytes of `words`; the place in the user's file is looked for only when something is found.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/folded_words.h"
#include "derive/text/flat_text.h"
#include "diag/diagnostic.h"
#include "model/document.h"

namespace vanban {

// A citation or reference that stands for a record or an item of the plan.
struct LinkedRange {
  Range range;
  std::string id;
};

struct Passage {
  enum class Kind {
    subject,    // trích yếu, of the document or what is attached
    basis,      // căn cứ
    lead,       // "… ban hành Kế hoạch … như sau:"
    heading,    // of a section or item, on its own line
    run_in,     // heading in the line
    text,       // of items, articles and appendices
    cell,       // of a table
    closing,    // after the last item
    note,       // footnote
    recipient,  // with the note, and each line below it
    authority,  // lines of the signature
    signer,     // the name
    appendix_title,
    other,  // marks, contact: whatever else is printed
  };

  Kind kind{};
  Role role = Role::none;        // of the section that it stands in
  int depth = 0;                 // of the item that it belongs to: sections and articles 1
  const Part* part = nullptr;    // never null
  const Item* item = nullptr;    // null: it belongs to none
  const Table* table = nullptr;  // of a cell, with its row (header rows first) and cell
  std::size_t row = 0, column = 0;
  std::string words;                    // line breaks as '\n', gaps for văn thư as "…"
  std::vector<FoldedWord> tokens;       // of the words
  std::vector<LinkedRange> citations;   // by {cite.…}
  std::vector<LinkedRange> references;  // by {ref.…}
  std::vector<Range> quoted;            // between quotation marks
  std::vector<Range> of_others;  // quoted, or cited with title and issuer: another document's words
  Location where;                // of the whole text in the user's file
  std::vector<Location> joined;  // of the texts behind it that stand in the same paragraph

  std::string_view at(Range range) const {
    return std::string_view(words).substr(range.begin, range.end - range.begin);
  }
};

// Where the words of the range stand in the file; the beginning of the text where they do not stand
// there to the letter (a placeholder gave them).
Location place_of(const Passage& passage, Range range);

// The finding at that place.
Diagnostic found_in(const Passage& passage, Range range, Message rule,
                    std::vector<std::string> arguments);

// The same with a fix: these words in place of those of the range. There is none where the file
// does not have the words to the letter, where they are another document's, or where a quotation
// mark of the text has no partner.
Diagnostic found_in(const Passage& passage, Range range, Message rule,
                    std::vector<std::string> arguments, const std::string& replacement);

// "12", the line of a place; with the file where it is another one than `here`: "x.plan.json:12".
std::string line_of(const Location& place, const Location& here);

}  // namespace vanban
