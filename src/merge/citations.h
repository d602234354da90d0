// How a cited document is named, from its record: in full with type, number, date, issuing body and
// title; later by type and number only. Laws are named by their title (Phụ lục I, II.6a-b).
#pragma once

#include "diag/diagnostic.h"
#include "model/document.h"
#include "model/plan.h"

namespace vanban {

// `long_dates`: "ngày 09 tháng 12 năm 2022" instead of "ngày 09/12/2022". A title may hold
// emphasis; anything else in it is reported, since a quoted title is never made up. Where the
// number is still open, it and the blank parts of the date are gaps as wide as the style has them.
CitedDocument name_citation(const CitationRecord& record, bool long_dates, const StyleSheet& style,
                            Diagnostics& diagnostics);

}  // namespace vanban
