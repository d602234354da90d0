#include "check/citations/citations.h"

#include "check/citations/rules.h"

namespace vanban {

CitationRules::CitationRules(const CheckSources& sources) : known_(sources.words.documents) {}

void CitationRules::check(const CheckedDocument& document, Findings& findings) const {
  const std::vector<DocumentCitation> all = find_citations(document);
  const CitationsOfDocument citations{document, all, known_};
  ReportedCitations reported;
  find_contradicting_dates(citations, reported, findings);
  find_contradicting_numbers(citations, findings);
  find_contradicting_titles(citations, findings);
  find_later_dates(citations, reported, findings);
  find_bare_numbers(citations, findings);
  find_superior_missing(citations, findings);
  find_level_missing(citations, findings);
  find_short_and_full(citations, findings);
  find_laws_without_date(citations, findings);
  find_unlike_known(citations, reported, findings);
  find_years_apart(citations, reported, findings);
  find_unlike_superior(citations, findings);
  find_quoted_names(citations, findings);
}

}  // namespace vanban
