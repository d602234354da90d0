#include <algorithm>
#include <utility>

#include "check/citations/date_words.h"
#include "check/citations/rules.h"
#include "check/citations/same_document.h"
#include "diag/messages.h"

namespace vanban {

namespace {

// The one that is right, as far as can be told: what was looked up, else what most of them say.
const DocumentCitation* right_one(const CitationGroup& group, const KnownDocuments& known) {
  for (const DocumentCitation* one : group) {
    const KnownDocument* document = one->date ? known.find(*one) : nullptr;
    if (document != nullptr && document->date == *one->date) return one;
  }
  return most_agreed(group);
}

void report_group(const CitationGroup& group, const KnownDocuments& known,
                  ReportedCitations& reported, Findings& findings) {
  const DocumentCitation* right = right_one(group, known);
  if (right == nullptr) return;
  std::vector<Date> told;
  for (const DocumentCitation* one : group) {
    if (!one->date || !contradict(*one->date, *right->date)) continue;
    reported.insert(one);
    if (std::ranges::find(told, *one->date) != told.end()) continue;
    told.push_back(*one->date);
    const Location here = date_place(*one), there = date_place(*right);
    findings.report({.message = Message::cited_two_dates,
                     .arguments = {in_words(*one), short_date(*one->date), short_date(*right->date),
                                   line_of(there, here)},
                     .where = here,
                     .compared_with = there});
  }
}

}  // namespace

void find_contradicting_dates(const CitationsOfDocument& citations, ReportedCitations& reported,
                              Findings& findings) {
  if (!findings.wants(Message::cited_two_dates)) return;
  for (const CitationGroup& group : by_document(citations.all)) {
    if (group.size() > 1) report_group(group, citations.known, reported, findings);
  }
}

void find_later_dates(const CitationsOfDocument& citations, ReportedCitations& reported,
                      Findings& findings) {
  const Date& issued = citations.document.date;
  if (!findings.wants(Message::basis_after_document) || issued.year == 0) return;
  std::vector<std::pair<std::string, Date>> told;
  for (const DocumentCitation& each : citations.all) {
    if (!each.date || first_day(*each.date) <= last_day(issued)) continue;
    if (!reported.insert(&each).second) continue;
    const std::pair<std::string, Date> one{in_words(each), *each.date};
    if (std::ranges::find(told, one) != told.end()) continue;
    told.push_back(one);
    findings.report({.message = Message::basis_after_document,
                     .arguments = {in_words(each), short_date(*each.date), short_date(issued)},
                     .where = date_place(each)});
  }
}

void find_years_apart(const CitationsOfDocument& citations, const ReportedCitations& reported,
                      Findings& findings) {
  if (!findings.wants(Message::number_of_another_year)) return;
  std::vector<std::pair<std::string, Date>> told;
  for (const DocumentCitation& each : citations.all) {
    if (!each.read || each.read->year == 0 || !each.date || each.date->year == 0) continue;
    if (each.read->year == each.date->year || reported.contains(&each)) continue;
    const std::pair<std::string, Date> one{each.number, *each.date};
    if (std::ranges::find(told, one) != told.end()) continue;
    told.push_back(one);
    findings.report(
        {.message = Message::number_of_another_year,
         .arguments = {each.number, std::to_string(each.read->year), short_date(*each.date)},
         .where = date_place(each)});
  }
}

}  // namespace vanban
