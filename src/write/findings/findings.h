// What a check found, in forms that other programs read: JSON of our own, and SARIF 2.1.0 (OASIS)
// for editors and reviewing tools. Lines and columns count from 1, columns in code points.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "diag/diagnostic.h"

namespace vanban {

struct FindingPlace {
  std::string file;                  // empty: none
  std::size_t line = 0, column = 0;  // 0: the whole file
};

struct FindingFix {
  FindingPlace begin, end;
  std::string replacement;
};

struct ReportedFinding {
  std::string code;
  Severity severity{};
  std::string message;
  std::string hint;
  std::string clause;
  FindingPlace where;
  std::string pointer;  // into the JSON of the file; empty: none
  FindingPlace compared_with;
  std::optional<FindingFix> fix;
  std::vector<std::string> documents;  // of a job: whom it concerns
};

struct FindingsReport {
  std::string version;  // of the program
  std::vector<std::string> files;
  std::vector<ReportedFinding> findings;
};

std::vector<ReportedFinding> reported(const Diagnostics& diagnostics, Language language);

std::string findings_json(const FindingsReport& report);
std::string findings_sarif(const FindingsReport& report, Language language);

}  // namespace vanban
