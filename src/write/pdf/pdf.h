// Pages and their structure → a PDF of the profile asked for. Fonts are embedded as subsets, only
// the faces used; text copied or searched is exactly the text laid out. The same pages give the
// same bytes. What stands where, and what it means, was decided by layout.
#pragma once

#include <string>

#include "diag/diagnostic.h"
#include "layout/paged_document.h"
#include "write/write_options.h"

namespace vanban {

// Reports `internal`, and gives nothing, if the PDF library fails.
std::string write_pdf(const PagedDocument& document, const PageResources& resources,
                      const WriteOptions& options, Diagnostics& diagnostics);

}  // namespace vanban
