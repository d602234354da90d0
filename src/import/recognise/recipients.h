// Lines below Nơi nhận → recipients: names with their notes, groups with "+" lines, the archive
// line with its copies, the drafter's code. The marks at their ends are the program's.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "import/recognise/recognition.h"
#include "model/plan.h"

namespace vanban {

struct ReadRecipients {
  std::vector<PlanRecipient> recipients;
  std::string drafter_code;  // "PL.(300)"; empty: none
  std::optional<int> copies_issued;
};

ReadRecipients read_recipient_lines(const std::vector<ManuscriptLine>& lines,
                                    const Recognition& recognition);

}  // namespace vanban
