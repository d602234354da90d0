#include "check/language/language.h"

namespace vanban {

LanguageRules::LanguageRules(const CheckSources& sources) : sources_(sources) {}

void LanguageRules::check(const CheckedDocument&, Findings&) const {}

}  // namespace vanban
