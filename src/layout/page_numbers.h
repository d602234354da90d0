// Page numbers: Arabic, centred in the top margin, from 1 in each part, the first one not shown
// (Nghị định 30/2020, Phụ lục I, I.7; III.1đ for appendices).
#pragma once

#include <vector>

#include "layout/context.h"
#include "layout/paginate.h"

namespace vanban {

void number_pages(std::vector<Page>& pages, const PageFrame& frame, const LayoutContext& context);

}  // namespace vanban
