// What a page bears besides its text: page numbers, heads and feet that repeat, facts of a digital
// signature. They are taken out of the lines and noted.
#pragma once

#include <string>
#include <vector>

#include "import/join/page_line.h"

namespace vanban {

// The next line follows a page break where one of them stood.
void take_page_furniture(std::vector<PageLine>& lines, const Manuscript& manuscript,
                         std::vector<LeftOut>& left_out);

}  // namespace vanban
