#include "read/overlay.h"

#include <array>
#include <utility>

#include "read/json.h"
#include "read/overlay/parts.h"

namespace vanban {

namespace {

constexpr auto suggestions = std::to_array<Word<bool>>({{"take", true}, {"show", false}});
constexpr auto date_forms = std::to_array<Word<bool>>({{"short", false}, {"long", true}});

Issuer read_unit(const Fields& fields) {
  Issuer unit;
  unit.where = fields.where();
  unit.unit = fields.needed_text("unit");
  const Value* value = fields.find("unit");
  unit.unit_where = value != nullptr ? value->where : fields.where();
  unit.in = fields.text("in");
  return unit;
}

// What deriving takes from the data as it stands.
void check_texts(const Fields& fields) {
  fields.text("$schema");
  check_head_texts(fields);
  fields.word("dates", WordTable<bool>(date_forms));
}

std::vector<LegalBases::Basis> read_more_bases(const Fields& fields) {
  std::vector<LegalBases::Basis> bases;
  for (const Value& entry : fields.list("bases")) {
    bases.push_back(read_basis(entry, fields.reading()));
  }
  return bases;
}

Overlay read_fields(const Value& data, PlanReading& reading) {
  const Fields fields(data, "overlay", overlay_keys, reading);
  Overlay overlay;
  overlay.where = data.where;
  overlay.parent = fields.needed_text("parent");
  overlay.parent_where = place_of(fields, "parent");
  overlay.unit = read_unit(fields);
  overlay.date = fields.date("date");
  check_texts(fields);
  if (const Value* facts = fields.find("facts")) overlay.facts = read_facts(*facts, reading);
  overlay.citations = read_citations(fields);
  overlay.bases = read_more_bases(fields);
  overlay.closing = fields.markups("closing");
  overlay.recipients = read_recipients(fields);
  overlay.takes_suggestions = fields.word("suggestions", suggestion_words).value_or(false);
  overlay.allocation = fields.text("allocation");
  overlay.allocation_where = place_of(fields, "allocation");
  overlay.overrides = read_overrides(fields, reading);
  return overlay;
}

}  // namespace

const WordTable<bool> suggestion_words = suggestions;

Location place_of(const Fields& fields, std::string_view key) {
  const Value* value = fields.find(key);
  return value != nullptr ? value->where : fields.where();
}

std::optional<Overlay> read_overlay(Source source, Diagnostics& diagnostics) {
  Diagnostics found;
  std::optional<Value> data = read_json(source, found);
  std::optional<Overlay> overlay;
  if (data) {
    PlanReading reading{{found, {}}, {}};
    overlay = read_fields(*data, reading);
    overlay->data = std::move(*data);
  }
  diagnostics.add(found);
  if (found.has_errors()) return std::nullopt;
  return overlay;
}

std::optional<Facts> read_facts(Source source, Diagnostics& diagnostics) {
  Diagnostics found;
  std::optional<Facts> facts;
  if (const std::optional<Value> data = read_json(source, found)) {
    Reading reading{found, {}};
    facts = read_facts(*data, reading);
  }
  diagnostics.add(found);
  if (found.has_errors()) return std::nullopt;
  return facts;
}

}  // namespace vanban
