// What two versions differ in, as people read it, for programs, and as a table of comparison that
// `vanban render` makes pages of.
#pragma once

#include <string>

#include "compare/changes.h"
#include "diag/message.h"
#include "model/plan.h"

namespace vanban {

struct ChangeReport {
  std::string before, now;  // how the versions are called: "Kế hoạch số 15/KH-UBND …", a folder
  std::string title;        // what both are: "Kế hoạch thực hiện Chương trình …"
  bool is_folder = false;  // of many documents
  FolderChanges changes;
};

// Of a reworded text only what changed is shown in full: [-60%-] {+70%+}.
std::string changes_text(const ChangeReport& report, Language language);
std::string changes_json(const ChangeReport& report);

// "Bảng so sánh": a plan file of kind "bang-so-sanh". Issuer, level, date and place are those of
// `now`, where there is one plan.
Plan changes_table(const ChangeReport& report, const Plan* now);

}  // namespace vanban
