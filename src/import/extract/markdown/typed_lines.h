// The inlines of a Markdown block as the lines its author typed.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "import/extract/letters_line.h"
#include "import/extract/manuscript_ledger.h"
#include "import/extract/markdown/markdown_tree.h"

namespace vanban {

struct TypedWords {
  std::string text;
  Emphasis emphasis;
  std::string note;  // called behind the text
};

struct TypedLine {
  std::vector<TypedWords> words;
  std::string plain;
  std::size_t line = 0;  // of the file, counted from the block's first
};

// One at least. Comments and the words that stand for pictures are left out.
std::vector<TypedLine> typed_lines(const MarkdownNode& block, Emphasis emphasis,
                                   ManuscriptLedger& ledger);

void add_to(LettersLine& letters, const TypedLine& line);

}  // namespace vanban
