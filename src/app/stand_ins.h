// What a plan still lacks to be composed, filled with marks that are no words, so that its document
// can be read all the same. Such a plan is never written.
#pragma once

#include "model/plan.h"

namespace vanban {

Plan with_stand_ins(Plan plan);

}  // namespace vanban
