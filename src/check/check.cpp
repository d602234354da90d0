#include "check/check.h"

#include "check/bodies/bodies.h"
#include "check/citations/across.h"
#include "check/citations/citations.h"
#include "check/findings.h"
#include "check/form/form.h"
#include "check/language/language.h"
#include "check/safety/safety.h"
#include "check/targets/targets.h"

namespace vanban {

struct Checker::Families {
  FormRules form;
  CitationRules citations;
  TargetRules targets;
  BodyRules bodies;
  LanguageRules language;
  SafetyRules safety;
};

Checker::Checker(const CheckSources& sources)
    : families_(new Families{FormRules(sources), CitationRules(sources), TargetRules(sources),
                             BodyRules(sources), LanguageRules(sources), SafetyRules(sources)}) {}

Checker::~Checker() = default;

void Checker::check(const CheckedDocument& document, const RuleSettings& settings,
                    Diagnostics& diagnostics) const {
  Findings findings(settings, diagnostics);
  families_->form.check(document, findings);
  families_->citations.check(document, findings);
  families_->targets.check(document, findings);
  families_->bodies.check(document, findings);
  families_->language.check(document, findings);
  families_->safety.check(document, findings);
}

void Checker::compare(const std::vector<const CheckedDocument*>& documents,
                      const RuleSettings& settings, Diagnostics& diagnostics) const {
  Findings findings(settings, diagnostics);
  compare_citations(documents, findings);
}

}  // namespace vanban
