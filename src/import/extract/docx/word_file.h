// A Word file while it is read: its parts, its styles and lists, and what is noted down. The
// counters of lists go on from story to story (body, text boxes, notes), as in Word.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/legacy_text.h"
#include "import/extract/docx/list_counters.h"
#include "import/extract/docx/numbering_book.h"
#include "import/extract/docx/office_package.h"
#include "import/extract/docx/style_book.h"
#include "import/extract/manuscript_ledger.h"

namespace vanban {

// The notes of a part, footnotes or endnotes, by their own ids.
using WordNotes = std::map<std::string, XmlElement, std::less<>>;

struct WordNoteCall {
  XmlElement note;
  std::string id;  // of the manuscript: "1", "2" … as they are called
};

struct WordFile {
  const OfficePackage& package;
  ManuscriptLedger& ledger;
  StyleBook styles;
  NumberingBook numbering;
  ListCounters counters;
  WordNotes footnotes, endnotes;
  std::vector<WordNoteCall> calls;                         // in their order
  std::map<std::string, std::string, std::less<>> called;  // "f2" or "e2" → id of the manuscript
  std::optional<LegacyEncoding> prevailing_codes = {};     // of its words on the whole
};

// Where in the file reading is. What is inside inherits it.
struct WordPlace {
  const PartLinks* links = nullptr;  // of the part
  const RunLook* table_look = nullptr;
  bool in_cell = false;
  bool in_contents = false;      // of a table of contents
  bool is_deleted = false;       // by a tracked change
  bool in_running_head = false;  // page numbers are not text there
};

// Of mc:AlternateContent: what programs that know everything take. Others are themselves.
XmlElement chosen(XmlElement element);

}  // namespace vanban
