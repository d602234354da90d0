// What sections are for, by their titles. Roles that are there stay; a title that says nothing
// known gives none.
#pragma once

#include "model/plan.h"

namespace vanban {

void give_roles(Plan& plan);

}  // namespace vanban
