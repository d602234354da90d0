// Job → documents in a folder, only those that are not as their data say; and a report of all of
// them. The run can be killed at any moment and started again.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "batch/options.h"
#include "batch/reasons.h"
#include "batch/settle.h"

namespace vanban::batch {

// What became of one document that was made anew.
struct Step {
  Settlement::Outcome outcome{};
  std::string name;
  std::string unit_name;
  std::vector<std::string> files;  // written, or that would be
  std::vector<Reason> reasons;
};

// Is told how the run goes; by one thread.
class Observer {
 public:
  virtual ~Observer() = default;
  // `documents` in all, `to_make` of them must be looked at.
  virtual void begin(std::size_t documents, std::size_t to_make) = 0;
  virtual void make(const Step& step) = 0;
};

struct Summary {
  std::size_t documents = 0;
  std::size_t written = 0;     // anew, in their own place
  std::size_t beside = 0;      // beside files that were touched
  std::size_t unaffected = 0;  // made, and nothing to write
  std::size_t frozen = 0;      // made, and never written
  std::size_t untouched = 0;   // not even looked at: nothing has changed
  std::size_t failed = 0;
  std::vector<StoredMessage> messages;  // about the job
  std::vector<StoredDocument> told;     // documents that there is something to say about
};

// Nothing after reporting why there was no run: the job, the installation or the folder. Mistakes
// that concern single documents or parts of the job stand in the summary. `sources` must outlive
// the diagnostics.
std::optional<Summary> run_batch(const BatchOptions& options, Files& files, Sources& sources,
                                 Observer& observer, Diagnostics& diagnostics);

}  // namespace vanban::batch
