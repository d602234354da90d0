// A document's record held against its inputs and its files as they are now: is there anything to
// do?
#pragma once

#include <string>
#include <vector>

#include "batch/output_folder.h"
#include "batch/reasons.h"
#include "batch/state/stored.h"

namespace vanban::batch {

struct Assessment {
  std::vector<Reason> reasons;       // to make it anew; none: it is as its data say
  Standing standing{};               // where there is nothing to make
  std::vector<std::string> touched;  // files that are not as they were written
  std::vector<StoredFile> files;     // the recorded ones, with their stamps as they are now
  std::vector<StoredFile> edited;    // of earlier versions, those that are still there
};

// `record` may be null: nothing is known of the document.
// With `force` a file that was touched is a reason, too.
Assessment assess(const StoredDocument* record, const Inputs& inputs, bool force,
                  const OutputFolder& folder);

}  // namespace vanban::batch
