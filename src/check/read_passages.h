// Document → its texts in reading order.
#pragma once

#include <vector>

#include "check/passage.h"
#include "model/document.h"

namespace vanban {

// They point into the document.
std::vector<Passage> read_passages(const Document& document);

}  // namespace vanban
