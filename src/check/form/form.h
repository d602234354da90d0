// Rules of form, C1xx: head, bases, numbering, recipients, signature, appendices.
#pragma once

#include "check/check.h"
#include "check/findings.h"
#include "check/form/form_words.h"

namespace vanban {

class FormRules {
 public:
  explicit FormRules(const CheckSources& sources);

  void check(const CheckedDocument& document, Findings& findings) const;

 private:
  FormWords words_;
};

}  // namespace vanban
