#include <algorithm>
#include <string>

#include "check/bodies/rules.h"
#include "diag/messages.h"

namespace vanban {

namespace {

// Whose words tell of other places by right: recipients, notes, tables of places.
bool is_looked_at(const Passage& passage) {
  switch (passage.kind) {
    case Passage::Kind::subject:
    case Passage::Kind::lead:
    case Passage::Kind::heading:
    case Passage::Kind::run_in:
    case Passage::Kind::text:
    case Passage::Kind::closing:
    case Passage::Kind::recipient:
    case Passage::Kind::appendix_title:
      return true;
    default:
      return false;
  }
}

// Former districts are for unit_abolished and district_words.
bool is_former_district(const NamedUnit& named, const Date& date) {
  return std::ranges::all_of(*named.units, [&](const Unit* unit) {
    return unit->level == Level::district && unit->valid_to < first_day(date);
  });
}

bool is_stranger(const NamedUnit& named, const UnitRelations& relations,
                 const CheckedDocument& document) {
  if (is_former_district(named, document.date)) return false;
  return std::ranges::none_of(*named.units,
                              [&](const Unit* unit) { return relations.belongs(*unit, document); });
}

}  // namespace

void find_stranger_units(const Scene& scene, const UnitRelations& relations,
                         const Phrases& neighbours, Findings& findings) {
  const CheckedDocument& document = scene.document;
  if (!findings.wants(Message::stranger_unit) || document.unit == nullptr) return;
  if (first_day(document.date) < scene.sources.units.first_known_day()) return;
  for (std::size_t at = 0; at < document.passages.size(); ++at) {
    const Passage& passage = document.passages[at];
    if (!is_looked_at(passage)) continue;
    for (const NamedUnit& named : scene.units[at]) {
      if (!is_stranger(named, relations, document) || scene.is_history(at, named.range)) continue;
      if (stands_in(neighbours, passage, sentence_around(passage, named.range))) continue;
      findings.report(found_in(passage, named.range, Message::stranger_unit,
                               {std::string(passage.at(named.range)), full_name(*document.unit)}));
    }
  }
}

}  // namespace vanban
