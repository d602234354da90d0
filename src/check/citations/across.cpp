#include "check/citations/across.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>
#include <utility>

#include "check/citations/citation.h"
#include "check/citations/date_words.h"
#include "check/citations/names.h"
#include "check/citations/same_document.h"
#include "diag/messages.h"

namespace vanban {

namespace {

struct Read {
  const CheckedDocument* document = nullptr;
  std::vector<DocumentCitation> citations;
  std::vector<WrittenName> names;
};

// What a document says, and which one says it.
template <class Thing>
struct Told {
  const Read* in = nullptr;
  const Thing* what = nullptr;
};
using ToldDate = Told<DocumentCitation>;
using ToldName = Told<WrittenName>;

// Of each value, how many documents give it; of several the first. Null: the group is empty.
template <class Thing, class Value>
const Told<Thing>* most_told(const std::vector<Told<Thing>>& group, Value Thing::*value) {
  const Told<Thing>* best = nullptr;
  std::size_t most = 0;
  for (const Told<Thing>& one : group) {
    std::set<const Read*> votes;
    for (const Told<Thing>& other : group) {
      if (other.what->*value == one.what->*value) votes.insert(other.in);
    }
    if (votes.size() > most) best = &one;
    most = std::max(most, votes.size());
  }
  return best;
}

void report_dates(const std::vector<ToldDate>& group, Findings& findings) {
  const ToldDate* right = most_told(group, &DocumentCitation::date);
  if (right == nullptr) return;
  std::set<std::pair<const Read*, int>> told;
  for (const ToldDate& one : group) {
    const Date& date = *one.what->date;
    const Date& agreed = *right->what->date;
    if (one.in == right->in || !contradict(date, agreed)) continue;
    if (!told.insert({one.in, first_day(date)}).second) continue;
    const Location here = date_place(*one.what), there = date_place(*right->what);
    findings.report({.message = Message::cited_otherwise_elsewhere,
                     .arguments = {in_words(*one.what), short_date(date), short_date(agreed),
                                   line_of(there, here)},
                     .where = here,
                     .compared_with = there});
  }
}

void compare_dates(const std::vector<Read>& all, Findings& findings) {
  if (!findings.wants(Message::cited_otherwise_elsewhere)) return;
  std::vector<std::vector<ToldDate>> groups;
  std::unordered_multimap<std::uint64_t, std::size_t> by_number;
  for (const Read& read : all) {
    for (const DocumentCitation& citation : read.citations) {
      if (!citation.date || citation.date->year == 0) continue;
      const std::uint64_t key = citation.read ? citation.read->key : citation.name_key;
      const auto [first, last] = by_number.equal_range(key);
      const auto found = std::find_if(first, last, [&](const auto& entry) {
        return is_same_document(*groups[entry.second].front().what, citation);
      });
      if (found != last) {
        groups[found->second].push_back({&read, &citation});
      } else {
        by_number.emplace(key, groups.size());
        groups.push_back({{&read, &citation}});
      }
    }
  }
  for (const auto& group : groups) report_dates(group, findings);
}

void report_periods(const std::vector<ToldName>& group, Findings& findings) {
  const ToldName* right = most_told(group, &WrittenName::years);
  std::set<std::pair<const Read*, std::vector<int>>> told;
  for (const ToldName& one : group) {
    if (one.in == right->in || !are_years_apart(*one.what, *right->what)) continue;
    if (!told.insert({one.in, one.what->years}).second) continue;
    const Passage& passage = *one.what->passage;
    const Passage& other = *right->what->passage;
    const Location there = place_of(other, right->what->range);
    Diagnostic finding = found_in(
        passage, one.what->range, Message::quoted_period_differs,
        {std::string(passage.at(one.what->range)), std::string(other.at(right->what->range))});
    finding.arguments.push_back(line_of(there, finding.where));
    finding.compared_with = there;
    findings.report(std::move(finding));
  }
}

void compare_periods(const std::vector<Read>& all, Findings& findings) {
  if (!findings.wants(Message::quoted_period_differs)) return;
  std::map<std::uint64_t, std::vector<ToldName>> groups;
  for (const Read& read : all) {
    for (const WrittenName& name : read.names) {
      if (!name.years.empty()) groups[name.key].push_back({&read, &name});
    }
  }
  for (const auto& [key, group] : groups) report_periods(group, findings);
}

}  // namespace

void compare_citations(const std::vector<const CheckedDocument*>& documents, Findings& findings) {
  if (documents.size() < 2) return;
  if (!findings.wants_any({Message::cited_otherwise_elsewhere, Message::quoted_period_differs})) {
    return;
  }
  std::vector<Read> all(documents.size());
  for (std::size_t at = 0; at < documents.size(); ++at) {
    all[at].document = documents[at];
    all[at].citations = find_citations(*documents[at]);
    all[at].names = find_names(*documents[at], all[at].citations);
  }
  compare_dates(all, findings);
  compare_periods(all, findings);
}

}  // namespace vanban
