// A galley → pages: strips fill each page from the top, the break falls after the last strip that
// fits and allows it. Footnotes stand at the foot, the header of a table is repeated where the page
// break cuts it. Reports strips taller than a page.
#pragma once

#include <vector>

#include "layout/context.h"
#include "layout/footnotes.h"
#include "layout/strip.h"

namespace vanban {

struct PageFrame {
  Pt left, top;      // of the text area on the paper
  Pt width, height;  // of the text area
  Pt paper_width, paper_height;
};

// `first_foot`: the strip at the foot of the first page (the contact line), of zero height if none.
std::vector<Page> paginate(Galley galley, const Strip& first_foot, const PageFrame& frame,
                           Footnotes& footnotes, const LayoutContext& context);

}  // namespace vanban
