// Every text of a plan that may hold placeholders, in the order of reading, save those that stand
// in its data alone (subject, contact …). What is attached is not entered.
#pragma once

#include "model/plan.h"

namespace vanban {

template <class Visit>
void visit_texts(const PlanTable& table, Visit visit) {
  for (const auto* rows : {&table.header, &table.rows}) {
    for (const auto& row : *rows) {
      for (const auto& cell : row) visit(cell.text);
    }
  }
}

template <class Visit>
void visit_texts(const PlanItem& item, Visit visit) {
  visit(item.title);
  visit(item.run_in);
  for (const Markup& text : item.text) visit(text);
  if (item.table) visit_texts(*item.table, visit);
  for (const PlanItem& inner : item.items) visit_texts(inner, visit);
}

template <class Visit>
void visit_texts(const Plan& plan, Visit visit) {
  if (plan.bases) {
    for (const LegalBases::Basis& basis : plan.bases->items) {
      visit(basis.text);
      for (const Markup& text : basis.group) visit(text);
    }
    visit(plan.bases->lead);
  }
  for (const PlanItem& item : plan.body) visit_texts(item, visit);
  for (const Markup& text : plan.closing) visit(text);
  for (const PlanRecipient& recipient : plan.recipients) {
    visit(recipient.name);
    visit(recipient.note);
    for (const Markup& line : recipient.lines) visit(line);
  }
  for (const PlanAppendix& appendix : plan.appendices) {
    visit(appendix.title);
    visit_texts(appendix.content, visit);
  }
}

}  // namespace vanban
