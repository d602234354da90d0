// What a drafter should read once: wordings that may be better, words of the superior's level that
// are left. The same one is reported once, with all lines it stands on.
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "diag/diagnostic.h"

namespace vanban {

class DraftingNotes {
 public:
  void add_suggestion(const std::string& was, const std::string& now, const Location& where);
  void add_leftover(const std::string& word, const Location& where);

  void report(Diagnostics& diagnostics) const;

 private:
  std::map<std::pair<std::string, std::string>, std::vector<Location>> suggestions_;
  std::map<std::string, std::vector<Location>> leftovers_;
};

}  // namespace vanban
