#include "derive/bodies/self_reference.h"

#include <set>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/vietnamese.h"
#include "derive/bodies/body_placeholder.h"
#include "derive/text/asides.h"
#include "derive/text/cited.h"
#include "derive/text/flat_text.h"
#include "derive/text/wording.h"
#include "diag/messages.h"
#include "model/markup_text.h"
#include "model/plan_texts.h"

namespace vanban {

namespace {

// The child's body that a {body.FUNCTION} means; empty if the piece is none.
std::string body_named(const MarkupPiece& piece, const BodiesBelow& bodies) {
  const auto* placeholder = std::get_if<Placeholder>(&piece);
  const std::string function = placeholder != nullptr ? function_named(*placeholder) : "";
  const auto body = bodies.find(function);
  return body ? fold(body->name) : "";
}

// The child's bodies whose names are written out; "các trường học" may be any.
std::vector<std::string> written_names(const Markup& text, const BodyNames& names) {
  const FlatText flat(text);
  const std::vector<Range> others = words_of_others(flat.words());
  std::vector<std::string> written;
  for (const BodyMention& mention : names.find(flat.words())) {
    const Range range{mention.begin, mention.end};
    const std::string name(flat.words(range));
    if (to_lower(name) == name || touches(others, range) || !flat.is_plain(range)) continue;
    if (is_another_body(std::string_view(flat.words()).substr(range.end))) continue;
    written.push_back(name);
  }
  return written;
}

// Of the item and of those inside it.
void add_headings(const PlanItem& item, std::set<const Markup*>& headings) {
  headings.insert({&item.title, &item.run_in});
  for (const PlanItem& inner : item.items) add_headings(inner, headings);
}

// Those named together may well work with each other.
bool names_several(const std::string& heading, const BodyNames& names) {
  return names.find(heading).size() > 1;
}

void report_in(const PlanItem& item, const BodyNames& names, const Context& context) {
  const bool runs_in = !item.run_in.empty();
  const std::string heading = fold(markup_text(runs_in ? item.run_in : item.title));
  std::set<std::string> reported;
  std::set<const Markup*> headings;
  add_headings(item, headings);
  const auto report = [&](const std::string& name, const Location& where) {
    if (name.empty() || heading.find(name) == std::string::npos) return;
    if (!reported.insert(name).second) return;
    context.diagnostics.report(Message::body_names_itself, where,
                               {markup_text(runs_in ? item.run_in : item.title)});
  };
  visit_texts(item, [&](const Markup& text) {
    if (&text == &item.title || &text == &item.run_in) return;
    for (const MarkupPiece& piece : text.pieces) {
      report(body_named(piece, context.bodies), text.where);
    }
    if (headings.contains(&text) || names_several(heading, names)) return;
    for (const std::string& name : written_names(text, names)) report(fold(name), text.where);
  });
}

}  // namespace

void report_self_references(const Context& context, const Plan& child) {
  const BodyNames names(context.sources.bodies, *context.lineage.unit, context.lineage.date);
  for (const PlanItem& section : child.body) {
    if (section.role != Role::organisation) continue;
    for (const PlanItem& item : section.items) report_in(item, names, context);
  }
}

}  // namespace vanban
