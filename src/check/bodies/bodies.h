// Rules of time and bodies, C4xx: who exists at the date, who does what by when. And of the
// language family those about units left over from another document.
#pragma once

#include <memory>

#include "check/check.h"
#include "check/findings.h"

namespace vanban {

class BodyRules {
 public:
  explicit BodyRules(const CheckSources& sources);
  ~BodyRules();

  void check(const CheckedDocument& document, Findings& findings) const;

 private:
  struct Known;
  std::unique_ptr<const Known> known_;
};

}  // namespace vanban
