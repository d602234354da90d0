// Rules of targets, C3xx: figures that fall, contradict each other or do not sum.
#pragma once

#include "check/check.h"
#include "check/findings.h"

namespace vanban {

class TargetRules {
 public:
  explicit TargetRules(const CheckSources& sources);

  void check(const CheckedDocument& document, Findings& findings) const;

 private:
  CheckSources sources_;
};

}  // namespace vanban
