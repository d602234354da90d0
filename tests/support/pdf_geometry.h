// Where another program finds the letters of a PDF: fonts, sizes and places in points from the top
// left corner of the page, read back by MuPDF.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vanban::test {

// Letters of one face and size on one baseline, without the spaces that hang at its end.
struct PrintedLine {
  std::size_t page = 0;  // from 1
  double left = 0, right = 0, baseline = 0;
  std::string font;
  double size = 0;
  std::string text;

  double middle() const { return (left + right) / 2; }
};

std::vector<PrintedLine> printed_lines(std::string_view pdf);

}  // namespace vanban::test
