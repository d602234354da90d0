// Rules of language, C5xx: capitals, marks, spelling, misreadings.
#pragma once

#include "check/check.h"
#include "check/findings.h"

namespace vanban {

class LanguageRules {
 public:
  explicit LanguageRules(const CheckSources& sources);

  void check(const CheckedDocument& document, Findings& findings) const;

 private:
  CheckSources sources_;
};

}  // namespace vanban
