#include "derive/context.h"

#include <utility>

#include "model/markup_text.h"

namespace vanban {

std::size_t explain(const Context& context, Step step) {
  context.explanation.steps.push_back(std::move(step));
  return context.explanation.steps.size() - 1;
}

void explain_text(const Context& context, std::string item, const Markup& was, const Markup& now) {
  if (!context.sources.for_drafting) return;
  Step step{Step::Action::kept, std::move(item),  "",       {},
            markup_text(was),   markup_text(now), was.where};
  if (step.was != step.now) step.action = Step::Action::reworded;
  explain(context, std::move(step));
}

}  // namespace vanban
