#include "derive/self_reference.h"

#include <set>
#include <string_view>
#include <variant>

#include "base/vietnamese.h"
#include "model/markup_text.h"
#include "model/plan_texts.h"

namespace vanban {

namespace {

// The child's body that a {body.FUNCTION} means; empty if the piece is none.
std::string body_named(const MarkupPiece& piece, const BodiesBelow& bodies) {
  constexpr std::string_view prefix = "body.";
  const auto* placeholder = std::get_if<Placeholder>(&piece);
  if (placeholder == nullptr || !placeholder->path.starts_with(prefix)) return {};
  const std::string path = placeholder->path.substr(prefix.size());
  const auto body = bodies.find(path.substr(0, path.find('.')));
  return body ? fold(body->name) : "";
}

void report_in(const PlanItem& item, const Context& context) {
  const bool runs_in = !item.run_in.empty();
  const std::string heading = fold(markup_text(runs_in ? item.run_in : item.title));
  std::set<std::string> reported;
  visit_texts(item, [&](const Markup& text) {
    if (&text == &item.title || &text == &item.run_in) return;
    for (const MarkupPiece& piece : text.pieces) {
      const std::string name = body_named(piece, context.bodies);
      if (name.empty() || heading.find(name) == std::string::npos) continue;
      if (!reported.insert(name).second) continue;
      context.diagnostics.report(Message::body_names_itself, text.where,
                                 {markup_text(runs_in ? item.run_in : item.title)});
    }
  });
}

}  // namespace

void report_self_references(const Context& context, const Plan& child) {
  for (const PlanItem& section : child.body) {
    if (section.role != Role::organisation) continue;
    for (const PlanItem& item : section.items) report_in(item, context);
  }
}

}  // namespace vanban
