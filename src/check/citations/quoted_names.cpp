#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>
#include <utility>

#include "base/word_keys.h"
#include "check/citations/names.h"
#include "check/citations/rules.h"
#include "diag/messages.h"

namespace vanban {

namespace {

constexpr std::size_t telling_name = 8;  // words
constexpr double nearly = 0.7;

std::string words_of(const WrittenName& name) {
  return std::string(name.passage->at(name.range));
}

using NameKey = std::pair<std::uint64_t, std::vector<int>>;  // words and years

// By its words: of the names that differ in their years, the one that most say.
std::unordered_map<std::uint64_t, const WrittenName*> most_said(
    const std::vector<WrittenName>& names) {
  std::map<NameKey, std::size_t> votes;
  for (const WrittenName& name : names) ++votes[{name.key, name.years}];
  std::unordered_map<std::uint64_t, const WrittenName*> most;
  for (const WrittenName& name : names) {
    const WrittenName*& best = most.try_emplace(name.key, &name).first->second;
    if (votes.at({name.key, name.years}) > votes.at({best->key, best->years})) best = &name;
  }
  return most;
}

void find_periods(const std::vector<WrittenName>& names, Findings& findings) {
  const auto most = most_said(names);
  std::set<NameKey> told;
  for (const WrittenName& name : names) {
    if (name.years.empty()) continue;
    const WrittenName* said = most.at(name.key);
    if (!are_years_apart(name, *said) || !told.insert({name.key, name.years}).second) continue;
    const Location there = place_of(*said->passage, said->range);
    Diagnostic finding = found_in(*name.passage, name.range, Message::quoted_period_differs,
                                  {words_of(name), words_of(*said)});
    finding.arguments.push_back(line_of(there, finding.where));
    finding.compared_with = there;
    findings.report(std::move(finding));
  }
}

// The title that the name must be a slip of; null if there is none.
const WrittenName* slip_of(const WrittenName& name, const std::vector<WrittenName>& names) {
  const WrittenName* nearest = nullptr;
  double most = 0;
  for (const WrittenName& cited : names) {
    if (cited.cited == nullptr || !cited.cited->read) continue;
    if (cited.key == name.key) return nullptr;
    if (cited.words.size() < telling_name) continue;
    const bool is_part = find_part(cited.words, name.words) || find_part(name.words, cited.words);
    if (is_part || leaves_out_elements(words_of(name), words_of(cited))) continue;
    const double like = likeness(name.words, cited.words);
    if (like < nearly || like <= most) continue;
    most = like;
    nearest = &cited;
  }
  return nearest;
}

void find_slips(const std::vector<WrittenName>& names, Findings& findings) {
  std::set<std::uint64_t> told;
  for (const WrittenName& name : names) {
    if (!name.is_quoted || name.cited != nullptr || name.words.size() < telling_name) continue;
    if (!told.insert(name.key).second) continue;
    const WrittenName* cited = slip_of(name, names);
    if (cited == nullptr) continue;
    Diagnostic finding = found_in(*name.passage, name.range, Message::quoted_name_differs,
                                  {words_of(name), words_of(*cited)});
    finding.compared_with = place_of(*cited->passage, cited->range);
    findings.report(std::move(finding));
  }
}

}  // namespace

void find_quoted_names(const CitationsOfDocument& citations, Findings& findings) {
  if (!findings.wants_any({Message::quoted_period_differs, Message::quoted_name_differs})) return;
  const std::vector<WrittenName> names = find_names(citations.document, citations.all);
  if (findings.wants(Message::quoted_period_differs)) find_periods(names, findings);
  if (findings.wants(Message::quoted_name_differs)) find_slips(names, findings);
}

}  // namespace vanban
