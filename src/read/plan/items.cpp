#include <array>

#include "read/plan/keys.h"
#include "read/plan/parts.h"

namespace vanban {

namespace {

constexpr auto roles = std::to_array<Word<Role>>({{"purpose", Role::purpose},
                                                  {"viewpoint", Role::viewpoint},
                                                  {"objectives", Role::objectives},
                                                  {"tasks", Role::tasks},
                                                  {"funding", Role::funding},
                                                  {"organisation", Role::organisation},
                                                  {"reporting", Role::reporting}});

// The marker of the list that the key holds, where the file says one.
std::optional<Marker> read_list(const Fields& fields, std::string_view key) {
  fields.together("list", key);
  const std::string word = fields.text("list");
  if (word.empty()) return std::nullopt;
  const std::optional<Marker> marker = parse_marker(word);
  if (!marker) {
    fields.report_unknown_word("list", {"1.", "1.1.", "a)", "-", "+", "none"});
  }
  return marker.value_or(Marker::none);
}

void check_item(const Fields& fields) {
  fields.exclude("title", "run-in");
  fields.together("run-in", "text");
  for (const char* key : {"title", "text", "run-in", "table", "items"}) {
    if (fields.holds(key)) return;
  }
  fields.report_neither("title", "text");
}

}  // namespace

const WordTable<Role> role_words = roles;

Concerns read_concerns(const Fields& item) {
  const Value* value = item.find("for");
  if (value == nullptr) return {};
  const Fields fields(*value, "for", concerns_keys, item.reading());
  return {fields.words("levels", level_words), fields.texts("types")};
}

// The parser has bounded the depth of nesting, so that this may call itself.
PlanItem read_item(const Value& value, std::string_view name, const ObjectKeys& keys, Marker marker,
                   PlanReading& reading) {
  PlanItem item;
  item.where = value.where;
  item.marker = marker;
  if (value.text() != nullptr) {
    item.text = {read_markup(value, name, reading)};
    return item;
  }
  if (value.object() == nullptr) {
    report_wrong_type(value, name, "text-or-object", reading);
    return item;
  }
  const Fields fields(value, name, keys, reading);
  check_item(fields);
  item.id = reading.take_id(fields);
  item.role = fields.word("role", role_words).value_or(Role::none);
  item.title = fields.markup("title");
  item.run_in = fields.markup("run-in");
  item.concerns = read_concerns(fields);
  item.needs = fields.texts("needs");
  read_content(fields, marker, item, reading);
  return item;
}

void read_content(const Fields& fields, Marker marker, PlanItem& item, PlanReading& reading) {
  item.text = fields.markup_or_markups("text");
  item.table = read_table(fields, reading);
  item.list = read_list(fields, "items");
  const Marker inner = item.list.value_or(default_inner_marker(marker));
  item.items = read_items(fields, "items", item_keys, inner, reading);
}

std::vector<PlanItem> read_sections(const Fields& plan, PlanReading& reading) {
  const Marker marker = read_list(plan, "body").value_or(Marker::section);
  return read_items(plan, "body", section_keys, marker, reading);
}

std::vector<PlanItem> read_items(const Fields& parent, std::string_view key, const ObjectKeys& keys,
                                 Marker marker, PlanReading& reading) {
  std::vector<PlanItem> items;
  for (const Value& entry : parent.list(key)) {
    items.push_back(read_item(entry, key, keys, marker, reading));
  }
  return items;
}

}  // namespace vanban
