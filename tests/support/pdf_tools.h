// What other programs read in a PDF: qpdf, poppler and MuPDF.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vanban::test {

// The output of a shell command that gets the bytes as a file, at each {} in it; standard error
// included.
std::string run_on(std::string_view bytes, std::string_view command);

// qpdf finds nothing wrong.
bool is_sound_pdf(std::string_view pdf);

// The text of all pages, line by line, without empty lines and form feeds.
std::vector<std::string> poppler_lines(std::string_view pdf);
std::vector<std::string> mupdf_lines(std::string_view pdf);

}  // namespace vanban::test
