// Pieces of HTML.
#pragma once

#include <string>
#include <string_view>

#include "batch/state/stored.h"

namespace vanban::batch {

// For text between tags.
std::string escaped(std::string_view text);

// A link to a file beside the page; its words are what follows the document's own name: "PDF",
// "phu-luc-1.pdf".
std::string link_to(const StoredFile& file, const StoredDocument& document);

// The standing by word and colour.
std::string badge_of(Standing standing);

}  // namespace vanban::batch
