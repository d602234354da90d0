// Items of one list that agree on what they are: a heading of many words is one if those beside it
// are headings, and what looks like a heading is a sentence if those beside it are sentences.
#pragma once

#include "import/recognise/outline.h"

namespace vanban {

void agree_on_shapes(BodyOutline& outline);

}  // namespace vanban
