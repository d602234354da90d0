// Rules of time and bodies, C4xx: who exists at the date, who does what by when.
#pragma once

#include "check/check.h"
#include "check/findings.h"

namespace vanban {

class BodyRules {
 public:
  explicit BodyRules(const CheckSources& sources);

  void check(const CheckedDocument& document, Findings& findings) const;

 private:
  CheckSources sources_;
};

}  // namespace vanban
