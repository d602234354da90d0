#include "read/plan/parts.h"
#include "write/plan/parts.h"

namespace vanban {

namespace {

// The marker of the list inside, where the reader would not take it anyway.
Marker marker_inside(const PlanItem& item) {
  const Marker usual = default_inner_marker(item.marker);
  return item.list.value_or(item.items.empty() ? usual : item.items.front().marker);
}

void put_inner_items(const PlanItem& item, ObjectParts& parts) {
  if (item.items.empty()) return;
  const Marker marker = marker_inside(item);
  if (item.list || marker != default_inner_marker(item.marker)) {
    parts.put_text("list", std::string(marker_word(marker)));
  }
  parts.put_list("items", write_items(item.items));
}

}  // namespace

void put_content(const PlanItem& item, ObjectParts& parts) {
  if (item.text.size() == 1) {
    parts.put_markup("text", item.text.front());
  } else {
    parts.put_markups("text", item.text);
  }
  if (item.table) parts.put_object("table", write_table(*item.table));
  put_inner_items(item, parts);
}

void put_concerns(const Concerns& concerns, const std::vector<std::string>& needs,
                  ObjectParts& parts) {
  ObjectParts whom;
  Value::List levels;
  for (const Level level : concerns.levels) {
    levels.push_back(value_of(std::string(word_of(level, level_words))));
  }
  whom.put_list("levels", std::move(levels));
  whom.put_texts("types", concerns.types);
  parts.put_object("for", whom.take());
  parts.put_texts("needs", needs);
}

Value write_item(const PlanItem& item) {
  ObjectParts parts;
  parts.put_text("id", item.id);
  parts.put_text("role", std::string(word_of(item.role, role_words)));
  parts.put_markup("title", item.title);
  parts.put_markup("run-in", item.run_in);
  put_concerns(item.concerns, item.needs, parts);
  put_content(item, parts);
  if (parts.has_only("text") && item.text.size() == 1) return value_of(item.text.front());
  return value_of(parts.take());
}

Value::List write_items(const std::vector<PlanItem>& items) {
  Value::List list;
  for (const PlanItem& item : items) list.push_back(write_item(item));
  return list;
}

Value::List write_appendices(const std::vector<PlanAppendix>& appendices) {
  Value::List list;
  for (const PlanAppendix& appendix : appendices) {
    ObjectParts parts;
    parts.put_text("id", appendix.id);
    parts.put_markup("title", appendix.title);
    if (appendix.landscape) parts.put("landscape", value_of(true));
    put_concerns(appendix.concerns, appendix.needs, parts);
    // The reader reads it as it reads what a section holds.
    PlanItem content = appendix.content;
    content.marker = Marker::section;
    put_content(content, parts);
    list.push_back(value_of(parts.take()));
  }
  return list;
}

}  // namespace vanban
