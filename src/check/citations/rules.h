// The rules of citations, each over all citations of one document. What one of them has reported of
// a date is not reported again by another.
#pragma once

#include <set>
#include <vector>

#include "check/citations/citation.h"
#include "check/citations/known_documents.h"
#include "check/findings.h"

namespace vanban {

struct CitationsOfDocument {
  const CheckedDocument& document;
  const std::vector<DocumentCitation>& all;
  const KnownDocuments& known;
};

using ReportedCitations = std::set<const DocumentCitation*>;

// C201
void find_contradicting_dates(const CitationsOfDocument& citations, ReportedCitations& reported,
                              Findings& findings);
// C202, C203
void find_contradicting_numbers(const CitationsOfDocument& citations, Findings& findings);
void find_contradicting_titles(const CitationsOfDocument& citations, Findings& findings);
// C204
void find_later_dates(const CitationsOfDocument& citations, ReportedCitations& reported,
                      Findings& findings);
// C205, C206
void find_bare_numbers(const CitationsOfDocument& citations, Findings& findings);
// C207, C208
void find_superior_missing(const CitationsOfDocument& citations, Findings& findings);
void find_level_missing(const CitationsOfDocument& citations, Findings& findings);
// C209, C210
void find_short_and_full(const CitationsOfDocument& citations, Findings& findings);
// C211
void find_laws_without_date(const CitationsOfDocument& citations, Findings& findings);
// C212
void find_unlike_known(const CitationsOfDocument& citations, ReportedCitations& reported,
                       Findings& findings);
// C213
void find_years_apart(const CitationsOfDocument& citations, const ReportedCitations& reported,
                      Findings& findings);
// C214, with the plan of the superior
void find_unlike_superior(const CitationsOfDocument& citations, Findings& findings);
// C215, C216
void find_quoted_names(const CitationsOfDocument& citations, Findings& findings);

}  // namespace vanban
