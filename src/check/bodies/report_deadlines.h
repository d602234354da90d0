// Deadlines of reports in a document, each with the one who gets the report.
#pragma once

#include <cstddef>
#include <vector>

#include "check/bodies/scene.h"

namespace vanban {

// Whom a report goes to: the body that sums up, the issuer itself, or the level above.
enum class Receiver { body, issuer, above };

// A report on another time of the year has its own chain of deadlines.
enum class Cycle { year, half, quarter, month };

struct ReportDeadline {
  std::size_t passage = 0;
  Range range;  // "trước ngày 25/11"
  Range date;   // "25/11"
  int day = 0;  // month · 100 + day
  Receiver receiver{};
  Cycle cycle{};
  int year = 0;  // 0: of every year
};

// Days of every year by which a sentence asks for a report; those whose receiver it does not say
// are left out.
std::vector<ReportDeadline> report_deadlines(const Scene& scene);

}  // namespace vanban
