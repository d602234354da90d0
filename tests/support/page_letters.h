// All letters on the pages of a document in reading order, to be held against those it was made of.
// White space is left out: a page has line ends where the document has spaces, or nothing.
#pragma once

#include <string>
#include <vector>

#include "layout/paged_document.h"

namespace vanban::test {

struct PageLetters {
  std::string text;
  std::vector<std::string> notes;  // below the text, each whole, in the order of their letters
};

// Of the pages of one part, counted from 0. Decoration is left out: page numbers, repeated table
// headers. A cell or note that a page break cuts is put together again.
PageLetters letters_on_pages(const PagedDocument& document, std::size_t part);

std::string without_space(const std::string& text);

// Where two texts part, with what stands around; empty if they are one.
std::string first_parting(const std::string& expected, const std::string& found);

}  // namespace vanban::test
