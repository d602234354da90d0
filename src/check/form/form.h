// Rules of form, C1xx: head, bases, numbering, recipients, signature, appendices.
#pragma once

#include "check/check.h"
#include "check/findings.h"

namespace vanban {

class FormRules {
 public:
  explicit FormRules(const CheckSources& sources);

  void check(const CheckedDocument& document, Findings& findings) const;

 private:
  CheckSources sources_;
};

}  // namespace vanban
