#include "check/checked_document.h"

#include <algorithm>
#include <string>

#include "check/read_passages.h"
#include "units/resolve_unit.h"

namespace vanban {

namespace {

// What cannot be found has been reported when the document was merged.
const Unit* unit_of(const Plan& plan, const Date& date, const UnitTable& units) {
  if (!plan.issuer || plan.issuer->unit.empty()) return nullptr;
  Diagnostics reported;
  return resolve_unit(units, plan.issuer->unit, plan.issuer->in, std::nullopt, date,
                      plan.issuer->unit_where, reported);
}

// The places of căn cứ and lead, in their order.
std::vector<Location> places_of(const LegalBases& bases) {
  std::vector<Location> places;
  for (const LegalBases::Basis& basis : bases.items) {
    places.push_back(basis.text.where);
    for (const Markup& text : basis.group) places.push_back(text.where);
  }
  places.push_back(bases.lead.where);
  return places;
}

bool is_at(const Passage& passage, const Location& place) {
  return passage.where.source == place.source && passage.where.offset == place.offset;
}

// Căn cứ may be packed into one paragraph: it has the place of its first text.
void note_joined(const Plan& plan, std::vector<Passage>& passages) {
  if (plan.bases) {
    Passage* passage = nullptr;
    for (const Location& place : places_of(*plan.bases)) {
      if (place.source == nullptr) continue;
      const auto found =
          std::ranges::find_if(passages, [&](const Passage& each) { return is_at(each, place); });
      if (found != passages.end()) {
        passage = &*found;
      } else if (passage != nullptr) {
        passage->joined.push_back(place);
      }
    }
  }
  for (const Plan& attached : plan.attachment) note_joined(attached, passages);
}

}  // namespace

CheckedDocument read_through(const Plan& plan, const NumberedDocument& document,
                             const Plan* superior, const UnitTable& units) {
  CheckedDocument checked;
  checked.plan = &plan;
  checked.document = &document.content();
  checked.superior = superior;
  checked.date = plan.date.value_or(Date{});
  checked.unit = unit_of(plan, checked.date, units);
  if (checked.unit != nullptr) checked.above = units.parent(*checked.unit, checked.date);
  checked.passages = read_passages(document.content());
  note_joined(plan, checked.passages);
  return checked;
}

}  // namespace vanban
