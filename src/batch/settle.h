// A document just made against its record and the folder: what is written where, and what the
// record then says. A file that was touched by hand is never written over: the new version goes
// beside it, "x.ban-moi.pdf", all files of the document together.
#pragma once

#include <string>
#include <vector>

#include "batch/make.h"
#include "batch/output_folder.h"
#include "batch/state/state.h"
#include "batch/task.h"

namespace vanban::batch {

struct Settlement {
  enum class Outcome {
    written,
    beside,      // beside files that were touched
    unaffected,  // its files are what they would be
    frozen,      // unaffected, or left as it is
    failed,
  };
  Outcome outcome{};
  std::vector<FileToWrite> writes;
  std::vector<std::string> removals;  // own files, untouched, that are no longer part of it
  State::Update update;
};

struct Clock {
  std::string (*now)();  // "2026-11-21T17:01:56Z"
  std::string version;   // of the program
};

// With `force` files that were touched are written over.
Settlement settle(const Task& task, Made made, bool force, const OutputFolder& folder,
                  const Clock& clock);

}  // namespace vanban::batch
