#include <string>
#include <utility>
#include <vector>

#include "check/citations/citation.h"
#include "check/form/dates.h"
#include "check/text_dates.h"
#include "check/uses.h"
#include "derive/text/asides.h"
#include "diag/messages.h"

namespace vanban {

namespace {

struct DateUses {
  Uses in_words, in_figures;  // "14 tháng 8 năm 2023", "11/02/2021"

  bool are_mixed() const { return in_words.count > 0 && in_figures.count > 0; }
};

bool is_linked(const Passage& passage, Range range) {
  for (const LinkedRange& citation : passage.citations) {
    if (citation.range.begin < range.end && range.begin < citation.range.end) return true;
  }
  return false;
}

// Typed by the author, not given by a record, not another document's words; tables are short of
// room.
bool is_counted(const Passage& passage, const TextDate& date) {
  const bool is_whole = date.follows_day && !date.goes_on && date.year != 0 &&
                        !date.day_as_typed.empty() && !date.month_as_typed.empty();
  return is_whole && !touches(passage.quoted, date.range) && !is_linked(passage, date.range);
}

void add(const Passage& passage, const TextDate& date, DateUses& uses) {
  (date.is_long ? uses.in_words : uses.in_figures).add(passage, date.range);
}

bool can_count(const Passage& passage) {
  return passage.kind != Passage::Kind::cell;
}

// Of all dates: most documents have one form, and the question ends here.
DateUses all_dates(const CheckedDocument& document) {
  DateUses uses;
  for (const Passage& passage : document.passages) {
    if (!can_count(passage)) continue;
    for (const TextDate& date : dates_in(passage)) {
      if (is_counted(passage, date)) add(passage, date, uses);
    }
  }
  return uses;
}

bool is_typed(const DocumentCitation& citation) {
  return citation.passage != nullptr && citation.record == nullptr && citation.date.has_value();
}

// "Luật Thư viện ngày 21 tháng 11 năm 2019": the date tells the law from others of its name, and is
// written in words whatever form the other dates have.
bool is_law_by_name(const DocumentCitation& citation) {
  return citation.is_law && citation.number.empty();
}

// Of those that belong to a document that is cited.
DateUses dates_of_citations(const CheckedDocument& document) {
  DateUses uses;
  for (const DocumentCitation& citation : find_citations(document)) {
    if (!is_typed(citation) || is_law_by_name(citation)) continue;
    const Passage& passage = *citation.passage;
    if (!can_count(passage)) continue;
    for (const TextDate& date : dates_in(passage)) {
      const bool is_its_own = date.range.begin == citation.date_range.begin;
      if (is_its_own && is_counted(passage, date)) add(passage, date, uses);
    }
  }
  return uses;
}

}  // namespace

void find_mixed_date_forms(const CheckedDocument& document, Findings& findings) {
  if (!findings.wants(Message::date_forms_mixed) || !all_dates(document).are_mixed()) return;
  const DateUses uses = dates_of_citations(document);
  if (!uses.are_mixed() || uses.in_words.count == uses.in_figures.count) return;
  const bool is_usually_long = uses.in_words.count > uses.in_figures.count;
  const Uses& odd = is_usually_long ? uses.in_figures : uses.in_words;
  const Uses& usual = is_usually_long ? uses.in_words : uses.in_figures;
  Diagnostic finding = found_in(
      *odd.passage, odd.range, Message::date_forms_mixed,
      {std::to_string(uses.in_words.count), std::to_string(uses.in_figures.count), odd.words()});
  finding.compared_with = place_of(*usual.passage, usual.range);
  findings.report(std::move(finding));
}

}  // namespace vanban
