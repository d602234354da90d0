#include "model/item_text.h"

#include "model/markup_text.h"

namespace vanban {

namespace {

void add(const Markup& words, std::string& text) {
  if (words.empty()) return;
  if (!text.empty()) text += '\n';
  text += markup_text(words);
}

void add(const PlanTable& table, std::string& text) {
  for (const auto* rows : {&table.header, &table.rows}) {
    for (const auto& row : *rows) {
      for (const auto& cell : row) add(cell.text, text);
    }
  }
}

void add_own(const PlanItem& item, std::string& text) {
  add(item.title, text);
  add(item.run_in, text);
  for (const Markup& words : item.text) add(words, text);
  if (item.table) add(*item.table, text);
}

// Items are nested no deeper than files are.
void add(const PlanItem& item, std::string& text) {
  add_own(item, text);
  for (const PlanItem& inner : item.items) add(inner, text);
}

}  // namespace

std::string item_text(const PlanItem& item) {
  std::string text;
  add(item, text);
  return text;
}

std::string own_text(const PlanItem& item) {
  std::string text;
  add_own(item, text);
  return text;
}

}  // namespace vanban
