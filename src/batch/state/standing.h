// The words for standings in records and reports for programs: "current", "outdated".
#pragma once

#include <string_view>

#include "batch/state/stored.h"

namespace vanban::batch {

std::string_view word_of(Standing standing);
// A word that is none is missing: what is not understood is made anew.
Standing standing_of(std::string_view word);

}  // namespace vanban::batch
