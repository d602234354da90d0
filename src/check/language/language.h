// Rules of language, C5xx: capitals, marks, spelling, misreadings.
#pragma once

#include "check/check.h"
#include "check/findings.h"
#include "check/language/known_names.h"
#include "check/language/lexicon.h"
#include "check/language/mixed_capitals.h"
#include "check/language/reference_words.h"
#include "check/language/title_verbs.h"
#include "check/language/unit_words.h"
#include "check/language/written_words.h"

namespace vanban {

class LanguageRules {
 public:
  explicit LanguageRules(const CheckSources& sources);

  void check(const CheckedDocument& document, Findings& findings) const;

 private:
  Lexicon lexicon_;
  KnownNames names_;
  UnitWords units_;
  ReferenceWords references_;
  TitleVerbs verbs_;
  CommonNouns nouns_;
  WordKeys doubled_;
};

}  // namespace vanban
