// The bookmarks of a document: its headings, each inside the one it stands under, leading to where
// it stands on its page.
#pragma once

#include <optional>
#include <vector>

#include "layout/paged_document.h"
#include "write/pdf/file.h"

namespace vanban::pdf {

// "[12 0 R /XYZ 85.04 700 null]": the place at the top left of the window, the zoom as it is.
std::string destination(const Spot& spot, const PagedDocument& document,
                        const std::vector<ObjectId>& pages);

// Its root; nothing where no heading is listed.
std::optional<ObjectId> add_outline(File& file, const PagedDocument& document,
                                    const std::vector<ObjectId>& pages);

}  // namespace vanban::pdf
