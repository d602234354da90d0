// Rules of citations, C2xx: the documents that a document names.
#pragma once

#include "check/check.h"
#include "check/citations/known_documents.h"
#include "check/findings.h"

namespace vanban {

class CitationRules {
 public:
  explicit CitationRules(const CheckSources& sources);

  void check(const CheckedDocument& document, Findings& findings) const;

 private:
  KnownDocuments known_;
};

}  // namespace vanban
