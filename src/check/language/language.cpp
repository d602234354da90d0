#include "check/language/language.h"

#include "check/language/rules.h"
#include "diag/messages.h"

namespace vanban {

namespace {

// Those that no house may want as errors are not looked for when a document is rendered.
bool wants_any_rule(const Findings& findings) {
  for (int rule = static_cast<int>(Message::misreading);
       rule <= static_cast<int>(Message::list_end_mark); ++rule) {
    if (findings.wants(static_cast<Message>(rule))) return true;
  }
  return false;
}

void find_marks(const CheckedDocument& document, Findings& findings) {
  const bool wants_spaces = findings.wants_any({Message::space_doubled, Message::space_at_mark});
  const bool wants_marks = findings.wants(Message::marks_doubled);
  const bool wants_hyphens = findings.wants(Message::range_spacing);
  for (const Passage& passage : document.passages) {
    if (wants_spaces) find_spaces(passage, findings);
    if (wants_marks) find_doubled_marks(passage, findings);
    if (wants_hyphens) find_uneven_hyphens(passage, findings);
  }
}

}  // namespace

LanguageRules::LanguageRules(const CheckSources& sources)
    : lexicon_(sources.words),
      names_(sources.bodies, sources.words),
      units_(sources.units, sources.words),
      verbs_(sources.words),
      nouns_(sources.words),
      doubled_(sources.words.list("doubled-words")) {}

void LanguageRules::check(const CheckedDocument& document, Findings& findings) const {
  if (!wants_any_rule(findings)) return;
  const WrittenPassages passages = written_passages(document);
  find_known_slips(document.plan, passages, lexicon_, findings);
  find_quotes(document, findings);
  find_marks(document, findings);
  find_combining_marks(document, findings);
  find_list_ends(document, findings);
  find_joined_words(passages, findings);
  find_mixed_tone_marks(passages, findings);
  find_impossible_words(passages, findings);
  find_capitals_of_names(passages, names_, findings);
  find_capitals_of_units(passages, units_, findings);
  find_capitals_of_references(passages, references_, findings);
  find_capitals_of_verbs(passages, verbs_, findings);
  find_small_beginnings(passages, findings);
  find_mixed_capitals(passages, nouns_, findings);
  find_doubled_words(passages, doubled_, findings);
}

}  // namespace vanban
