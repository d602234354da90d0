// A paragraph and a table of a Word file as values: built by the elements, changed by what follows
// them (a signature keeps the last lines with it, a table wants room above), then written with
// their properties in the order of the schema.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/length.h"
#include "model/table.h"

namespace vanban {

struct DocxBox {
  Pt thickness;
  std::string colour = "auto";  // RRGGBB
  int above = 0, beside = 0;    // whole points between words and border
};

// What stands apart from the text, at a place of the page. Lengths from the paper's edges.
struct DocxFrame {
  Pt left, top, width, height;
};

struct DocxListPlace {
  int list = 0;   // w:numId
  int level = 0;  // w:ilvl
};

struct DocxParagraph {
  std::string style;
  std::string content;  // runs, bookmarks, content controls
  int lines = 1;        // about so many

  // What the style does not say.
  std::optional<bool> keep_with_next = {};
  bool keep_lines = false;
  std::optional<DocxFrame> frame = {};
  std::optional<DocxListPlace> list = {};
  std::optional<DocxBox> box = {};
  std::optional<Pt> space_before = {}, space_after = {};
  std::optional<Pt> indent_left = {}, indent_right = {};
  std::optional<Align> align = {};
  bool bold_label = false;   // the label that Word counts
  std::string section = {};  // w:sectPr: the paragraph is the last of its section
};

struct DocxCell {
  Pt width;
  std::size_t colspan = 1;
  enum class Merge { none, begins, goes_on } merge = Merge::none;
  std::optional<Pt> margin_top = {}, margin_right = {};
  enum class Stand { top, middle, bottom } stand = Stand::top;
  std::vector<DocxParagraph> paragraphs = {};  // one at least when it is written
};

struct DocxRow {
  bool header = false;
  bool whole = true;  // no page break inside
  std::vector<DocxCell> cells = {};
};

struct DocxTable {
  std::string style;
  bool centred = false;
  std::vector<Pt> columns;
  std::vector<DocxRow> rows = {};
};

using DocxBlock = std::variant<DocxParagraph, DocxTable>;

void append_paragraph(const DocxParagraph& paragraph, std::string& xml);
void append_table(const DocxTable& table, std::string& xml);

// Words in a run; `properties` is what stands in its w:rPr.
void append_run(std::string_view words, std::string_view properties, std::string& xml);

}  // namespace vanban
