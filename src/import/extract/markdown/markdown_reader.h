// The tree of a Markdown file → blocks of a manuscript. Labels of lists stand before their text as
// the author typed them; a list whose numbers are all the same is counted; bullets inside bullets
// of the same sign are "+". Headings are bold. The source is a text of our own whose lines have the
// numbers of the file's.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "import/extract/manuscript_ledger.h"
#include "import/extract/markdown/grid_tables.h"
#include "import/extract/markdown/markdown_tree.h"
#include "import/extract/markdown/typed_lines.h"
#include "import/manuscript.h"

namespace vanban {

class MarkdownReader {
 public:
  // `grids` are the drawings that fences in the text have taken the place of.
  MarkdownReader(std::string_view text, const GridTables& grids, ManuscriptLedger& ledger);

  Manuscript read(const MarkdownNode& document);

 private:
  // What a block hands down to those inside it.
  struct Around {
    std::string label;                            // of the item, for its first line
    std::string bullets;                          // of the items around
    int lists = 0;                                // around the block
    std::vector<ManuscriptLine>* note = nullptr;  // the note that is read
    bool in_code = false;
    bool in_drawing = false;  // lines end where its cell does
  };

  void read_children(const MarkdownNode& node, Around& around);
  void read_block(const MarkdownNode& node, Around& around);
  void read_heading(const MarkdownNode& node, Around& around);
  void read_list(const MarkdownNode& node, Around& around);
  void read_note(const MarkdownNode& node);
  void read_code(const MarkdownNode& node, Around& around);
  bool read_grid(const MarkdownNode& node, Around& around);
  // Markdown inside the file, parsed by itself.
  void read_part(const std::string& text, std::size_t lines_before, Around& around);
  void read_html(const MarkdownNode& node, Around& around);
  void read_table(const MarkdownNode& node, Around& around);
  // Each of the lines begins a paragraph that says so.
  void emit_lines(const std::vector<TypedLine>& lines, const std::vector<bool>& beginnings,
                  const MarkdownNode& block, const ManuscriptLine& model, Around& around);
  void emit_plain(std::string_view words, std::size_t line, Around& around);
  void emit(LettersLine& letters, std::size_t line, const ManuscriptLine& model, Around& around);
  static void add_label(LettersLine& letters, Around& around);
  void emit_placed(ManuscriptLine line, std::size_t number, Around& around);
  void emit_table(ManuscriptTable table, Around& around);
  void emit_label(std::size_t line, Around& around);
  void emit_dropped_lines(const MarkdownNode& document);

  std::string typed_label(const MarkdownNode& item) const;
  std::string_view file_line(std::size_t number) const;

  std::vector<std::string_view> file_lines_;
  const GridTables& grids_;
  std::size_t lines_before_ = 0;  // of a part that is read by itself
  ManuscriptLedger& ledger_;
  Manuscript manuscript_;
};

std::vector<std::string_view> lines_of_file(std::string_view text);

}  // namespace vanban
