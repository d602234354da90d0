// Paragraphs that were copied in a Word file keep the bookmark of the first: only that one has its
// id in the plan.
#pragma once

#include "model/plan.h"

namespace vanban {

void clear_repeated_ids(Plan& plan);

}  // namespace vanban
