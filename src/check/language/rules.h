// The rules of language, each a walk over the passages of a document. What is quoted or cited is
// another document's words: rules of letters and capitals leave it alone, those of marks, spaces
// and misreadings report it without a fix.
#pragma once

#include <vector>

#include "check/findings.h"
#include "check/language/known_names.h"
#include "check/language/lexicon.h"
#include "check/language/mixed_capitals.h"
#include "check/language/reference_words.h"
#include "check/language/title_verbs.h"
#include "check/language/unit_words.h"
#include "check/language/written_words.h"

namespace vanban {

using WrittenPassages = std::vector<WrittenPassage>;

// C501, C509, C517, C522.
void find_known_slips(const Plan* plan, const WrittenPassages& passages, const Lexicon& lexicon,
                      Findings& findings);
// C502, C503.
void find_quotes(const CheckedDocument& document, Findings& findings);
// C504, C505.
void find_spaces(const Passage& passage, Findings& findings);
// C505, in words: "PhốBảng".
void find_joined_words(const WrittenPassages& passages, Findings& findings);
// C506.
void find_doubled_marks(const Passage& passage, Findings& findings);
// C507.
void find_uneven_hyphens(const Passage& passage, Findings& findings);
// C508.
void find_mixed_tone_marks(const WrittenPassages& passages, Findings& findings);
// C510.
void find_combining_marks(const CheckedDocument& document, Findings& findings);
// C511, C519.
void find_impossible_words(const WrittenPassages& passages, Findings& findings);
// C512.
void find_capitals_of_names(const WrittenPassages& passages, const KnownNames& names,
                            Findings& findings);
// C513.
void find_capitals_of_units(const WrittenPassages& passages, const UnitWords& units,
                            Findings& findings);
// C514.
void find_capitals_of_references(const WrittenPassages& passages, const ReferenceWords& words,
                                 Findings& findings);
// C515.
void find_capitals_of_verbs(const WrittenPassages& passages, const TitleVerbs& verbs,
                            Findings& findings);
// C516.
void find_small_beginnings(const WrittenPassages& passages, Findings& findings);
// C518.
void find_mixed_capitals(const WrittenPassages& passages, const CommonNouns& nouns,
                         Findings& findings);
// C523.
void find_doubled_words(const WrittenPassages& passages, const WordKeys& doubled,
                        Findings& findings);
// C524.
void find_list_ends(const CheckedDocument& document, Findings& findings);

}  // namespace vanban
