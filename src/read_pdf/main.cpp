// read-pdf PAGES BYTES <a.pdf: writes the words of a PDF for `vanban import`, as
// import/extract/pdf_transfer.h has them, if it has no more pages and bytes of words.
#include <array>
#include <cstdlib>
#include <iostream>
#include <iterator>
#include <string>

#include "read_pdf/text_reader.h"

int main(int count, char** words) {
  if (count != 3) return EXIT_FAILURE;
  const vanban::PdfLimits limits{std::strtoull(words[1], nullptr, 10),
                                 std::strtoull(words[2], nullptr, 10)};
  const std::string pdf{std::istreambuf_iterator<char>(std::cin), {}};
  std::cout << vanban::bytes_of(vanban::read_pdf(pdf, limits)) << std::flush;
  // What libraries still hold (fontconfig does) is neither given back nor a leak to be told of.
  std::quick_exit(std::cout ? EXIT_SUCCESS : EXIT_FAILURE);
}
