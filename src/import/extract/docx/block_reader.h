// The paragraphs and tables of a story (the body, a cell, a text box, a note) → blocks. Paragraphs
// without words give no block; what hangs on them (a page break, a bookmark) goes to the next one.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "import/extract/docx/run_reader.h"
#include "import/extract/docx/word_file.h"
#include "import/manuscript.h"

namespace vanban {

class BlockReader {
 public:
  BlockReader(WordFile& file, const WordPlace& place) : file_(file), place_(place) {}

  std::vector<ManuscriptBlock> read(XmlElement story);

 private:
  void read_all(XmlElement parent, const WordPlace& place);
  void read_block(XmlElement element, const WordPlace& place);
  void read_paragraph(XmlElement paragraph, WordPlace place);
  void finish_paragraph(XmlElement properties, const WordPlace& place);
  CountedLabel counted_label(XmlElement properties, const ParagraphLook& own,
                             const WordStyle& style, const WordPlace& place);
  void emit_lines(RunReader& runs, const CountedLabel& label, const ManuscriptLine& model);
  void emit(ManuscriptLine line);
  void emit_anchored(const RunReader& runs, const WordPlace& place);
  void end_section(XmlElement section);

  WordFile& file_;
  WordPlace place_;
  FieldStack fields_;
  std::vector<ManuscriptBlock> blocks_;
  std::vector<RunReader> open_;  // the paragraph that is being read; none or one
  std::string bookmark_;         // of the next line
  bool starts_page_ = false;     // the next block
  std::size_t section_ = 0;      // its first block
};

// All words of the blocks, tables row by row.
std::vector<ManuscriptLine> lines_of_blocks(std::vector<ManuscriptBlock> blocks);

}  // namespace vanban
