#include "check/form/form.h"

namespace vanban {

FormRules::FormRules(const CheckSources& sources) : sources_(sources) {}

void FormRules::check(const CheckedDocument&, Findings&) const {}

}  // namespace vanban
