// Writes documents in groups, so that a kill or a full disk at any moment leaves every file whole
// and the record true: first the record says what is about to be written, then the files take their
// names, and with the next group the record learns that they have.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "batch/output_folder.h"
#include "batch/settle.h"
#include "batch/state/state.h"

namespace vanban::batch {

class Saver {
 public:
  // All must outlive it.
  Saver(State& state, const OutputFolder& folder, Files& files)
      : state_(state), folder_(folder), files_(files) {}

  std::optional<FileError> add(Settlement settlement);
  // What is left; to be called at the end.
  std::optional<FileError> finish();

 private:
  std::optional<FileError> write_group();
  std::optional<FileError> note_written();

  State& state_;
  const OutputFolder& folder_;
  Files& files_;
  std::vector<Settlement> group_;
  std::size_t bytes_ = 0;               // of the group
  std::vector<State::Update> written_;  // of the group before: files in place, record not told yet
};

}  // namespace vanban::batch
