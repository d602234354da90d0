// What a foreign file says before any of it is understood: its lines or paragraphs and its tables
// in reading order. All words stand in `source`, a text of our own with a line for each of them, so
// that a place can be shown to the clerk whatever the file was: of a text file these are its own
// lines, of a Word file its paragraphs and cells, of a PDF the lines of its pages.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "derive/text/flat_text.h"
#include "diag/source.h"
#include "model/inline.h"
#include "model/table.h"

namespace vanban {

struct StyledRange {
  Range range;
  Emphasis emphasis;
};

// The call of a footnote, before that byte of the text. Its mark is not part of the text.
struct NoteMark {
  std::size_t at = 0;
  std::string id;
};

struct ManuscriptLine {
  // NFC. '\n' is a line break that the author made inside a paragraph. As long as a line is no
  // paragraph, its spaces are those that place it, in columns of text.
  std::string text;
  std::vector<StyledRange> styles;  // ascending; what stands in none is upright and light
  std::vector<NoteMark> notes;      // ascending
  bool is_paragraph = false;        // whole; else a line of a page, still to be joined
  std::size_t label_end = 0;        // the text begins with a label that a word processor counted
  std::optional<Align> align;       // none: not known
  std::string style;                // of a Word file: the id of its paragraph style
  std::string bookmark;             // of a Word file: the first that begins here
  std::optional<int> outline;       // level of a heading, from 1
  std::optional<int> list_level;    // from 0, of an item whose label the file's lists give
  int page = 0;                     // from 1; 0: the file has none
  bool starts_page = false;         // a page break stands before it
  bool landscape = false;
  bool starred = false;  // of a text file: stars in it may still mean bold and italic
  Location where;
};

struct ManuscriptCell {
  std::vector<ManuscriptLine> lines;
  std::size_t rowspan = 1, colspan = 1;
  std::optional<Align> align;
  Location where;
};

// Cells that a span covers are left out, as in TableOf. Heads and feet of documents are such
// tables, too, without borders.
struct ManuscriptTable {
  std::vector<Column> columns;
  std::size_t header_rows = 0;
  std::vector<std::vector<ManuscriptCell>> rows;
  bool has_borders = true;
  bool starts_page = false;  // a page break stands before it
  bool landscape = false;
  Location where;
};

using ManuscriptBlock = std::variant<ManuscriptLine, ManuscriptTable>;

struct ManuscriptNote {
  std::string id;
  std::vector<ManuscriptLine> lines;
};

// Words of the file that do not go into the plan, and why: a term of import_left_out.
struct LeftOut {
  std::string words;
  std::string reason;
  Location where;
};

struct Manuscript {
  Source source = nullptr;
  std::vector<ManuscriptBlock> blocks;
  std::vector<ManuscriptNote> notes;
  std::vector<LeftOut> left_out;
};

}  // namespace vanban
