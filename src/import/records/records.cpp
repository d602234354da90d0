#include "import/records/records.h"

#include "diag/messages.h"
#include "import/records/citations.h"
#include "import/records/deadlines.h"
#include "import/records/item_ids.h"
#include "import/records/references.h"
#include "import/records/roles.h"
#include "import/records/targets.h"

namespace vanban {

void add_records(Plan& plan, const StyleSheet& style, const CheckWords& words,
                 Diagnostics& diagnostics) {
  give_roles(plan);
  TakenIds taken = item_ids(plan);
  give_ids(plan, taken);
  record_references(plan, style, taken);
  record_deadlines(plan, style);
  const std::size_t citations = record_citations(plan, style, words);
  const std::size_t targets = record_targets(plan, style, words);
  if (citations + targets == 0) return;
  diagnostics.report(Message::import_records_made, plan.where,
                     {std::to_string(citations), std::to_string(targets)});
}

}  // namespace vanban
