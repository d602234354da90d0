// Rules of privacy and safety, C6xx: what must not be issued.
#pragma once

#include "base/phrases.h"
#include "check/check.h"
#include "check/findings.h"

namespace vanban {

class SafetyRules {
 public:
  explicit SafetyRules(const CheckSources& sources);

  void check(const CheckedDocument& document, Findings& findings) const;

 private:
  Phrases secrecy_levels_, drafting_notes_, cards_, offices_;
};

}  // namespace vanban
