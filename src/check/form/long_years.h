// C105 for a year of five figures: "08/6/20210", "tháng 6 năm 20210". Such a figure is read as no
// year, so that the other rules of dates do not see it.
#pragma once

#include "check/checked_document.h"
#include "check/findings.h"

namespace vanban {

void find_long_years(const CheckedDocument& document, Findings& findings);

}  // namespace vanban
