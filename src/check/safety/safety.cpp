#include "check/safety/safety.h"

#include <string>

#include "check/safety/drafting_marks.h"
#include "check/safety/personal_numbers.h"
#include "check/safety/secret_marks.h"

namespace vanban {

namespace {

Phrases phrases_of(const CheckWords& words, std::string_view list) {
  Phrases phrases;
  std::size_t id = 0;
  for (const std::string& phrase : words.list(list)) phrases.add(phrase, id++);
  return phrases;
}

}  // namespace

SafetyRules::SafetyRules(const CheckSources& sources)
    : secrecy_levels_(phrases_of(sources.words, "secrecy-levels")),
      drafting_notes_(phrases_of(sources.words, "drafting-notes")),
      cards_(phrases_of(sources.words, "identity-cards")),
      offices_(phrases_of(sources.words, "public-numbers")) {}

void SafetyRules::check(const CheckedDocument& document, Findings& findings) const {
  find_secret_marks(document, secrecy_levels_, findings);
  find_drafting_marks(document, drafting_notes_, findings);
  find_personal_numbers(document, cards_, offices_, findings);
}

}  // namespace vanban
