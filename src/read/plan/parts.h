// The parts of a plan file, one function each (docs/plan.md). All of them report what is wrong and
// give what they can; read_plan() throws the result away if anything was an error.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "model/plan.h"
#include "read/fields.h"
#include "read/words.h"

namespace vanban {

// What comes together while a plan is read. Ids of items, tables and appendices are unique in the
// plan and what is attached to it.
struct PlanReading : Reading {
  std::map<std::string, Location> ids;

  // The id under `id`, reported if it is taken already.
  std::string take_id(const Fields& fields);
};

extern const WordTable<Level> level_words;
extern const WordTable<Role> role_words;
extern const WordTable<Align> alignment_words;
extern const WordTable<Capacity> capacity_words;
extern const WordTable<LegalBases::Shape> shape_words;

// Kind, issuer, date, subject, marks …
void read_head(const Fields& fields, Plan& plan);
std::optional<Issuer> read_issuer(const Fields& plan);
// What placeholders take from the data, number, symbol, place, subject and marks, is only checked.
void check_head_texts(const Fields& fields);

std::map<std::string, CitationRecord> read_citations(const Fields& plan);
std::map<std::string, std::string> read_body_names(const Fields& plan);
std::map<std::string, Markup> read_footnotes(const Fields& plan);
// By id: {"bao-cao": "12-15"}, month and day.
std::map<std::string, YearlyDay> read_deadlines(const Fields& fields);
std::optional<LegalBases> read_bases(const Fields& plan);
LegalBases::Basis read_basis(const Value& value, Reading& reading);
std::vector<Target> read_targets(const Fields& plan);
// By year; `name` is the key under which they stand.
std::map<std::string, TargetValue> read_target_values(const Value& years, std::string_view name,
                                                      Reading& reading);

// Whom an item or appendix concerns: what stands under `for`.
Concerns read_concerns(const Fields& item);
// The items under a key; `keys` are those of sections or of other items, `marker` is their own.
// Those of `body`, with the marker that `list` beside it says.
std::vector<PlanItem> read_sections(const Fields& plan, PlanReading& reading);
std::vector<PlanItem> read_items(const Fields& parent, std::string_view key, const ObjectKeys& keys,
                                 Marker marker, PlanReading& reading);
// One of them; `name` is the key under which it stands.
PlanItem read_item(const Value& value, std::string_view name, const ObjectKeys& keys, Marker marker,
                   PlanReading& reading);
// Text, table and items under the keys of `fields`, which hold what an item marked `marker` holds.
void read_content(const Fields& fields, Marker marker, PlanItem& item, PlanReading& reading);
std::optional<PlanTable> read_table(const Fields& parent, PlanReading& reading);

std::vector<PlanRecipient> read_recipients(const Fields& plan);
PlanRecipient read_recipient(const Value& value, Reading& reading);
std::optional<PlanSignature> read_signature(const Fields& plan);
// Of an object that has "name" and "position" among its keys.
PlanSignature read_signature_fields(const Fields& fields);
std::vector<PlanAppendix> read_appendices(const Fields& plan, PlanReading& reading);
// The plan attached to a decision: none or one.
std::vector<Plan> read_attachment(const Fields& plan, PlanReading& reading);

}  // namespace vanban
