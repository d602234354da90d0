// Documents that the texts cite, as records of the plan with {cite.…} in the texts: only where the
// record gives, in the form that is due there, the words that stood there.
#pragma once

#include <cstddef>

#include "model/check_words.h"
#include "model/plan.h"
#include "model/style.h"

namespace vanban {

// Gives how many records the plan has got. One that has records stays as it is.
std::size_t record_citations(Plan& plan, const StyleSheet& style, const CheckWords& words);

}  // namespace vanban
