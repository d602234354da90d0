// Lines that the program words itself, such as "(Kèm theo Quyết định số …)": what the author wrote
// otherwise is noted as left out, so that no word goes unseen.
#pragma once

#include <string_view>

#include "import/recognise/recognition.h"

namespace vanban {

// True if every word of the line is among those printed. Others are added to `left_out`, with that
// reason.
bool leave_out_surplus(const ManuscriptLine& line, std::string_view printed,
                       const Recognition& recognition, const char* reason = "out-program-words");

}  // namespace vanban
