#include "check/safety/safety.h"

#include "check/safety/drafting_marks.h"
#include "check/safety/personal_numbers.h"
#include "check/safety/secret_marks.h"
#include "check/words.h"

namespace vanban {

SafetyRules::SafetyRules(const CheckSources& sources)
    : secrecy_levels_(phrases_of(sources.words.list("secrecy-levels"))),
      drafting_notes_(phrases_of(sources.words.list("drafting-notes"))),
      cards_(phrases_of(sources.words.list("identity-cards"))),
      offices_(phrases_of(sources.words.list("public-numbers"))) {}

void SafetyRules::check(const CheckedDocument& document, Findings& findings) const {
  find_secret_marks(document, secrecy_levels_, findings);
  find_drafting_marks(document, drafting_notes_, findings);
  find_personal_numbers(document, cards_, offices_, findings);
}

}  // namespace vanban
