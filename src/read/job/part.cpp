#include "read/job/parts.h"
#include "read/overlay/parts.h"

namespace vanban {

namespace {

// "all", or codes and names.
void read_units(const Fields& fields, JobPart& part) {
  const Value* units = fields.find("units");
  if (units == nullptr) return;
  if (units->text() != nullptr) {
    if (*units->text() != "all") fields.report_unknown_word("units", {"all"});
    return;
  }
  if (units->list() == nullptr) {
    return report_wrong_type(*units, "units", "text-or-list", fields.reading());
  }
  part.units = fields.some_texts("units");
  for (const Value& entry : *units->list()) part.units_where.push_back(entry.where);
}

}  // namespace

JobPart read_job_part(const Fields& fields) {
  JobPart part;
  part.where = fields.where();
  part.parent = fields.needed_text("parent");
  part.parent_where = place_of(fields, "parent");
  fields.exclude("units", "table");
  read_units(fields, part);
  if (const Value* table = fields.find("table")) {
    part.table = read_job_table(*table, fields.reading());
  }
  part.overlays = fields.text("overlays");
  part.overlays_where = place_of(fields, "overlays");
  part.allocation = fields.text("allocation");
  part.allocation_where = place_of(fields, "allocation");
  if (const Value* facts = fields.find("facts")) part.facts = read_facts(*facts, fields.reading());
  part.date = fields.date("date");
  part.takes_suggestions = fields.word("suggestions", suggestion_words).value_or(false);
  return part;
}

}  // namespace vanban
