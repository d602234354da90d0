#include <algorithm>
#include <utility>

#include "check/citations/date_words.h"
#include "check/citations/rules.h"
#include "diag/messages.h"

namespace vanban {

void find_unlike_known(const CitationsOfDocument& citations, ReportedCitations& reported,
                       Findings& findings) {
  if (!findings.wants(Message::cited_unlike_known)) return;
  std::vector<std::pair<std::string, std::string>> told;
  const auto report = [&](const DocumentCitation& each, const KnownDocument& document,
                          const std::string& here, const std::string& there, Location where) {
    const std::pair<std::string, std::string> one{in_words(each), here};
    if (std::ranges::find(told, one) != told.end()) return;
    told.push_back(one);
    findings.report({.message = Message::cited_unlike_known,
                     .arguments = {in_words(each), here, there, document.source},
                     .where = where});
  };
  for (const DocumentCitation& each : citations.all) {
    const KnownDocument* document = citations.known.find(each);
    if (document == nullptr) continue;
    const std::optional<NumberWords> number = read_number(document->number);
    if (each.read && number && each.read->key != number->key) {
      report(each, *document, each.number, document->number, number_place(each));
    } else if (each.date && contradict(*each.date, document->date) &&
               reported.insert(&each).second) {
      report(each, *document, short_date(*each.date), short_date(document->date), date_place(each));
    }
  }
}

}  // namespace vanban
