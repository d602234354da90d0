#include "check/citations/citations.h"

namespace vanban {

CitationRules::CitationRules(const CheckSources& sources) : sources_(sources) {}

void CitationRules::check(const CheckedDocument&, Findings&) const {}

}  // namespace vanban
