// Rules of privacy and safety, C6xx: what must not be issued.
#pragma once

#include "check/check.h"
#include "check/findings.h"

namespace vanban {

class SafetyRules {
 public:
  explicit SafetyRules(const CheckSources& sources);

  void check(const CheckedDocument& document, Findings& findings) const;

 private:
  CheckSources sources_;
};

}  // namespace vanban
