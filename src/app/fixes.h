// The safe and mechanical fixes of findings, applied to the bytes of the files.
#pragma once

#include <string>
#include <vector>

#include "diag/diagnostic.h"

namespace vanban {

struct FixedFile {
  Source source = nullptr;
  std::string text;  // with the fixes
};

// Of the files that may be changed, those that have something to be fixed. Where two fixes overlap
// the first one counts; the other is found again by the next check. Files in which letters are not
// composed (not_composed) are composed.
std::vector<FixedFile> apply_fixes(const Diagnostics& diagnostics,
                                   const std::vector<Source>& may_change);

// Lines that differ, as `diff -u` writes them without context. No fix adds or takes away a line.
std::string differences(const FixedFile& file);

}  // namespace vanban
