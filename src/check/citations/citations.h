// Rules of citations, C2xx: the documents that a document names.
#pragma once

#include "check/check.h"
#include "check/findings.h"

namespace vanban {

class CitationRules {
 public:
  explicit CitationRules(const CheckSources& sources);

  void check(const CheckedDocument& document, Findings& findings) const;

 private:
  CheckSources sources_;
};

}  // namespace vanban
