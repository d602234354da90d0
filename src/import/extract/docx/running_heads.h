// Headers and footers of a Word file. Page numbers are dropped; other words are left out with a
// reason, once for parts that say the same. A letterhead that stands in the header of the first
// page is part of the document.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "import/extract/docx/word_file.h"
#include "import/manuscript.h"

namespace vanban {

class RunningHeads {
 public:
  RunningHeads(WordFile& file, const PartLinks& links) : file_(file), links_(links) {}

  // Those that sections of the body name; "header" or "footer". Returned is what belongs before
  // the body.
  std::vector<ManuscriptBlock> read(XmlElement body, std::string_view kind);

 private:
  void find_parts(XmlElement element, std::string_view reference, int depth);
  void read_part(const std::string& part, std::vector<ManuscriptBlock>& letterhead);

  WordFile& file_;
  const PartLinks& links_;
  std::vector<std::string> parts_;  // in the order of sections
  std::set<std::string> seen_parts_, seen_words_;
};

}  // namespace vanban
