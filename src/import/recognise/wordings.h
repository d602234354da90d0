// Words of the author's for which the program has its own: letterhead of what is attached,
// "(Kèm theo …)", names of appendices. Those that will not be printed are noted as left out, and
// labels and numbers that differ are reported.
#pragma once

#include <optional>
#include <vector>

#include "import/recognise/recognition.h"
#include "model/plan.h"

namespace vanban {

struct WrittenAppendix {
  ManuscriptLine name;  // "PHỤ LỤC 01"; empty: it has none
  std::optional<ManuscriptLine> reference;
  bool is_of_main = true;  // else of what is attached
};

struct WrittenWordings {
  std::vector<ManuscriptLine> attached_names;  // the issuer above what is attached
  std::optional<ManuscriptLine> attached_reference;
  std::vector<WrittenAppendix> appendices;
};

void leave_out_wordings(const WrittenWordings& written, const Plan& plan,
                        const Recognition& recognition);

}  // namespace vanban
