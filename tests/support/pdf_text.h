// What a tagged PDF says: the text of what is shown, and of its structure tree.
#pragma once

#include <string>

#include "support/pdf_structure.h"

namespace vanban::test {

// The words of the tree in its order; a new line where the page has one.
std::string text_of_tree(const PdfFile& file);

// The text of what is shown, by its font's map; "?" for a code without a character.
std::string text_of(const Shown& shown, const PdfPage& page);

}  // namespace vanban::test
