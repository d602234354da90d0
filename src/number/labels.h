// Labels of sections, articles and items. Each list counts for itself from one; leaving an item out
// renumbers the rest, because labels are never data.
#pragma once

#include "model/document.h"
#include "number/references.h"

namespace vanban {

void label_items(Document& document, References& references);

}  // namespace vanban
