#include "check/form/form.h"

#include <vector>

#include "check/form/appendices.h"
#include "check/form/bases.h"
#include "check/form/dates.h"
#include "check/form/end_marks.h"
#include "check/form/head.h"
#include "check/form/headings.h"
#include "check/form/long_years.h"
#include "check/form/markers.h"
#include "check/form/recipients.h"
#include "check/form/signature.h"
#include "check/form/symbol.h"

namespace vanban {

FormRules::FormRules(const CheckSources& sources) : words_(sources.words) {}

void FormRules::check(const CheckedDocument& document, Findings& findings) const {
  find_symbol_faults(document, words_, findings);
  find_head_faults(document, words_, findings);
  find_bases_out_of_order(document, words_, findings);
  find_date_faults(document, findings);
  find_mixed_date_forms(document, findings);
  find_long_years(document, findings);
  find_typed_markers(document, findings);
  find_heading_faults(document, findings);
  find_level_faults(document, findings);
  find_stray_end_marks(document, findings);
  find_appendix_faults(document, words_, findings);

  const std::vector<TypedRecipient> recipients = typed_recipients(*document.plan, words_);
  find_archive_faults(*document.plan, recipients, findings);
  find_recipient_faults(recipients, findings);
  find_addressee_faults(document, recipients, findings);
  find_superiors_out_of_order(document, recipients, words_, findings);
  find_signature_faults(document, words_, findings);
}

}  // namespace vanban
