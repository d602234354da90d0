// What other programs read in a PDF: qpdf, poppler and MuPDF.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vanban::test {

// What a shell command writes that gets the bytes as a file, at each {} in it.
std::string run_on(std::string_view bytes, std::string_view command);

// What qpdf finds wrong; empty if nothing.
std::string complaints_of_qpdf(std::string_view pdf);

// The text of all pages, line by line, without empty lines and form feeds. Poppler shows any white
// space as one space; MuPDF gives the characters as they stand in the file.
std::vector<std::string> poppler_lines(std::string_view pdf);
std::vector<std::string> mupdf_lines(std::string_view pdf);

}  // namespace vanban::test
