#include "check/targets/targets.h"

#include "check/targets/corresponding.h"
#include "check/targets/falls.h"
#include "check/targets/superiors.h"
#include "check/targets/table_view.h"
#include "check/targets/two_values.h"

namespace vanban {

TargetRules::TargetRules(const CheckSources& sources)
    : reader_(sources.words),
      contradictions_(sources.words),
      totals_(sources.words),
      parts_(sources.words),
      vague_(sources.words),
      counts_(sources.words) {}

void TargetRules::check(const CheckedDocument& document, Findings& findings) const {
  const std::vector<TableView> tables = tables_of(document.passages);
  const std::vector<Goal> goals = reader_.read(document, tables);
  find_falls(goals, reader_, findings);
  find_corresponding(goals, reader_, findings);
  find_below_superiors(document, goals, reader_, findings);
  find_two_values(goals, findings);
  contradictions_.find(goals, findings);
  totals_.find(tables, findings);
  parts_.find(document.passages, findings);
  vague_.find(document.passages, findings);
  counts_.find(document.passages, tables, findings);
}

}  // namespace vanban
