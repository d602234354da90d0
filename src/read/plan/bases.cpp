#include <array>

#include "read/plan/keys.h"
#include "read/plan/parts.h"

namespace vanban {

namespace {

using Shape = LegalBases::Shape;

constexpr auto shapes = std::to_array<Word<Shape>>(
    {{"lines", Shape::lines}, {"paragraph", Shape::paragraph}, {"packed", Shape::packed}});

}  // namespace

LegalBases::Basis read_basis(const Value& value, Reading& reading) {
  if (value.text() != nullptr) return {read_markup(value, "items", reading), {}};
  if (value.object() == nullptr) {
    report_wrong_type(value, "items", "text-or-object", reading);
    return {};
  }
  const Fields fields(value, "items", basis_keys, reading);
  fields.need("opening");
  fields.need("items");
  return {fields.markup("opening"), fields.markups("items")};
}

const WordTable<LegalBases::Shape> shape_words = shapes;

std::optional<LegalBases> read_bases(const Fields& plan) {
  const Value* value = plan.find("bases");
  if (value == nullptr) return std::nullopt;
  const Fields fields(*value, "bases", bases_keys, plan.reading());
  LegalBases bases;
  bases.where = value->where;
  bases.shape = fields.word("shape", WordTable<Shape>(shapes)).value_or(Shape::lines);
  for (const Value& entry : fields.list("items")) {
    bases.items.push_back(read_basis(entry, plan.reading()));
  }
  bases.lead = fields.markup("lead");
  return bases;
}

}  // namespace vanban
