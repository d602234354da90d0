#include "derive/usage.h"

#include <string_view>
#include <variant>

#include "base/overloaded.h"
#include "derive/line_of.h"
#include "diag/messages.h"
#include "model/plan_texts.h"
#include "read/markup.h"

namespace vanban {

namespace {

bool take_prefix(std::string_view& path, std::string_view prefix) {
  if (!path.starts_with(prefix)) return false;
  path.remove_prefix(prefix.size());
  return true;
}

std::string first_step(std::string_view path) {
  return std::string(path.substr(0, path.find('.')));
}

void note_path(std::string_view path, const Location& where, Usage& usage) {
  if (take_prefix(path, "targets.")) {
    usage.targets.insert(first_step(path));
  } else if (take_prefix(path, "cite.")) {
    usage.citations.insert(first_step(path));
  } else if (take_prefix(path, "ref.")) {
    usage.references.emplace(first_step(path), where);
  }
}

void note(const Markup& text, Usage& usage) {
  for (const MarkupPiece& piece : text.pieces) {
    std::visit(overloaded{
                   [&](const Placeholder& placeholder) {
                     note_path(placeholder.path, placeholder.where, usage);
                   },
                   [&](const FootnoteId& footnote) { usage.footnotes.insert(footnote.id); },
                   [](const auto&) {},
               },
               piece);
  }
}

// Texts that stand only in the data: subject, contact and the like.
void note_data(const Value& data, Usage& usage) {
  if (data.object() == nullptr) return;
  Diagnostics unheard;  // they were read before
  for (const Member& member : *data.object()) {
    const std::string* text = member.value.text();
    if (text != nullptr) note(parse_markup(*text, member.value.where, unheard), usage);
  }
}

class IdCollector {
 public:
  explicit IdCollector(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

  void add(const std::string& id, const Location& where) {
    if (id.empty()) return;
    const auto [first, is_new] = places_.emplace(id, where);
    if (is_new) return;
    diagnostics_.report(Message::duplicate_id, where, {id, std::to_string(line_of(first->second))});
  }

  void add(const PlanItem& item) {
    add(item.id, item.where);
    if (item.table) add(item.table->id, item.table->where);
    for (const PlanItem& inner : item.items) add(inner);
  }

  std::set<std::string> ids() const {
    std::set<std::string> ids;
    for (const auto& [id, where] : places_) ids.insert(id);
    return ids;
  }

 private:
  Diagnostics& diagnostics_;
  std::map<std::string, Location> places_;
};

}  // namespace

Usage usage_of(const Plan& plan) {
  Usage usage;
  visit_texts(plan, [&usage](const Markup& text) { note(text, usage); });
  note_data(plan.data, usage);
  // Footnotes cite, too; they hold no footnotes.
  const std::set<std::string> footnotes = usage.footnotes;
  for (const std::string& id : footnotes) {
    const auto footnote = plan.footnotes.find(id);
    if (footnote != plan.footnotes.end()) note(footnote->second, usage);
  }
  return usage;
}

void prune(Plan& plan) {
  const Usage usage = usage_of(plan);
  std::erase_if(plan.citations,
                [&](const auto& entry) { return !usage.citations.contains(entry.first); });
  std::erase_if(plan.footnotes,
                [&](const auto& entry) { return !usage.footnotes.contains(entry.first); });
}

std::set<std::string> ids_of(const Plan& plan, Diagnostics& diagnostics) {
  IdCollector collector(diagnostics);
  for (const PlanItem& item : plan.body) collector.add(item);
  for (const PlanAppendix& appendix : plan.appendices) {
    collector.add(appendix.id, appendix.content.where);
    collector.add(appendix.content);
  }
  return collector.ids();
}

}  // namespace vanban
