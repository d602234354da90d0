// "levels", "types", "from", "to": for which plans a rule holds.
#pragma once

#include "model/derivation_rules.h"
#include "read/fields.h"

namespace vanban {

Validity read_validity(const Fields& rule);

// A day under a key, as yyyymmdd; `otherwise` where it is not there. A date with blank parts is
// reported: a rule begins and ends on a day.
int read_day(const Fields& fields, std::string_view key, int otherwise);

}  // namespace vanban
