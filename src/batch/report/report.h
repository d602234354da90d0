// What a folder holds: every document with its standing, and what there is to say about them. It
// depends on the record alone, not on the run: two ways to the same folder give the same report.
// When something was written is not told.
#pragma once

#include <string>
#include <vector>

#include "batch/state/state.h"

namespace vanban::batch {

struct Report {
  std::string job;                        // its file name
  std::string title;                      // the subject of the parent plan
  std::vector<StoredMessage> messages;    // about the job as a whole
  std::vector<StoredDocument> documents;  // in the order of provinces, then codes
};

Report report_of(const State& state);

// The report for people; messages that many documents share are told once, with their number.
std::string report_text(const Report& report, Language language);
// The same for programs.
std::string report_json(const Report& report);
// The page that lists all documents with links and states; needs nothing from a network.
std::string index_page(const Report& report);

}  // namespace vanban::batch
