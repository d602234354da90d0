// Why a document is made anew.
#pragma once

#include <string>
#include <vector>

#include "batch/state/stored.h"
#include "diag/message.h"

namespace vanban::batch {

struct Reason {
  enum class Kind {
    new_document,
    failed_before,
    input_changed,  // what: its name
    input_added,
    input_gone,
    row_changed,   // what: the cells that count, before and now
    file_missing,  // what: its name
    file_edited,   // what: its name; only where it is to be written over
    interrupted,   // the run that wrote it was stopped
    place_free,    // the edited file that kept the new version beside it is gone
  };
  Kind kind{};
  std::string what;
  std::string before;  // of a row
};

std::vector<Reason> changes_of_inputs(const Inputs& before, const Inputs& now);

// "kế hoạch cấp trên bac-ninh.plan.json đã đổi"
std::string to_words(const Reason& reason, Language language);
// All of them in one line.
std::string to_words(const std::vector<Reason>& reasons, Language language);

}  // namespace vanban::batch
