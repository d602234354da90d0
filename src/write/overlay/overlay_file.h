// Overlay → the text of an overlay file (docs/derive.md), with comments in Vietnamese that say what
// its clerk is to fill in. It belongs to the clerk from then on and is never written again; only
// the parent's words that overrides have not noted yet are put into it.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "model/overlay.h"

namespace vanban {

// What the clerk is asked for besides the facts of the overlay that are still open.
struct OverlayQuestions {
  std::vector<std::string> counts;           // not known yet: "thon"
  std::map<std::string, std::string> notes;  // words above a fact: by "has/museum", "counts/thon"
};

// Facts that are not known are written as null.
std::string write_overlay_file(const Overlay& overlay, const OverlayQuestions& questions = {});

// The parent's words for one override of an overlay file.
struct Original {
  std::size_t offset = 0;  // of the byte after the "{" of the override, which has no "was" yet
  std::string words;
};

// The file with "was": … as the first member of those overrides, all else byte for byte as it is.
std::string remember_originals(std::string_view file_text, std::vector<Original> originals);

}  // namespace vanban
