// The pages as a listing: one line an item in the order of the page, lengths in points rounded to
// 0.01, from the top left corner. Golden file of layout tests.
#pragma once

#include <string>

#include "diag/diagnostic.h"
#include "layout/paged_document.h"
#include "write/write_options.h"

namespace vanban {

std::string write_pages_dump(const PagedDocument& document, const PageResources& resources,
                             const WriteOptions&, Diagnostics&);

}  // namespace vanban
