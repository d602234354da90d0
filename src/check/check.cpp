#include "check/check.h"

#include "check/bodies/bodies.h"
#include "check/citations/across.h"
#include "check/citations/citations.h"
#include "check/findings.h"
#include "check/form/form.h"
#include "check/language/language.h"
#include "check/safety/safety.h"
#include "check/targets/targets.h"
#include "diag/messages.h"

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

// A document that is rendered is put before errors alone: most families have nothing to do then.
void Checker::check(const CheckedDocument& document, const RuleSettings& settings,
                    Diagnostics& diagnostics) const {
  Findings findings(settings, diagnostics);
  const auto ask = [&](const auto& family, Message first, Message last) {
    if (findings.wants_any(first, last)) family.check(document, findings);
  };
  ask(families_->form, Message::symbol_of_another_type, Message::date_forms_mixed);
  ask(families_->citations, Message::cited_two_dates, Message::quoted_name_differs);
  ask(families_->targets, Message::target_falls, Message::count_differs);
  ask(families_->bodies, Message::unit_abolished, Message::superior_words_left);
  ask(families_->language, Message::misreading, Message::list_end_mark);
  ask(families_->safety, Message::secret_mark, Message::personal_number);
}

void Checker::compare(const std::vector<const CheckedDocument*>& documents,
                      const RuleSettings& settings, Diagnostics& diagnostics) const {
  Findings findings(settings, diagnostics);
  compare_citations(documents, findings);
}

}  // namespace vanban
