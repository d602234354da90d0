#include "derive/questions.h"

namespace vanban {

namespace {

void add(const PlanItem& item, Questions& questions) {
  questions.facts.insert(item.needs.begin(), item.needs.end());
  for (const PlanItem& inner : item.items) add(inner, questions);
}

}  // namespace

Questions questions_of(const Plan& plan, const Plan& content) {
  Questions questions;
  for (const PlanItem& item : content.body) add(item, questions);
  for (const PlanAppendix& appendix : content.appendices) {
    questions.facts.insert(appendix.needs.begin(), appendix.needs.end());
    add(appendix.content, questions);
  }
  for (const Target& target : plan.targets) {
    if (!target.of.empty()) questions.counts.insert(target.of);
  }
  return questions;
}

}  // namespace vanban
