#include "derive/derive.h"

#include <set>

#include "derive/bases.h"
#include "derive/bodies/self_reference.h"
#include "derive/context.h"
#include "derive/head.h"
#include "derive/items/items.h"
#include "derive/targets/targets_below.h"
#include "derive/usage.h"
#include "diag/messages.h"
#include "model/markup_text.h"

namespace vanban {

namespace {

void derive_closing(const Context& context, Texts& texts, Plan& child) {
  const std::vector<Markup>& own = context.overlay.closing;
  for (const Markup& text : own) {
    explain(context,
            {Step::Action::added, "closing", "override", {}, "", markup_text(text), text.where});
  }
  child.closing = own;
  if (!own.empty()) return;
  for (const Markup& text : context.content.closing) {
    child.closing.push_back(texts.word_closing(text));
    explain_text(context, "closing", text, child.closing.back());
  }
}

// References to what has stayed above lead nowhere.
void check_references(const Plan& child, Diagnostics& diagnostics) {
  const std::set<std::string> ids = ids_of(child, diagnostics);
  for (const auto& [id, where] : usage_of(child).references) {
    if (!ids.contains(id)) diagnostics.report(Message::reference_dropped, where, {id});
  }
}

Plan derive_plan(const Context& context, Overrides& overrides) {
  Selection selection(context);
  Texts texts(context, selection);
  ItemDeriver items(context, selection, texts, overrides);

  Plan child;
  derive_head(context, texts, child);
  derive_bases(context, texts, child);
  child.footnotes = context.parent.footnotes;
  child.body = items.derive_sections(context.content.body);
  child.appendices = items.derive_appendices(context.content.appendices);
  derive_closing(context, texts, child);
  derive_recipients(context, items.at_work(), child);
  derive_signature(context, child);
  derive_deadlines(context, child);
  derive_targets(context, selection, child);
  prune(child);
  for (auto& [id, footnote] : child.footnotes) footnote = texts.word_footnote(footnote);
  list_parts(child);
  selection.report_unknown_facts();
  texts.report_notes();
  if (context.sources.for_drafting) report_self_references(context, child);
  return child;
}

}  // namespace

std::optional<Derivation> derive(const ParentPlan& parent, const Overlay& overlay,
                                 const DerivationSources& sources, Diagnostics& diagnostics) {
  Diagnostics found;
  std::optional<Derivation> derivation;
  if (const auto lineage = find_lineage(parent, overlay, sources.units, found)) {
    derivation.emplace();
    const Plan& content = content_of(parent);
    const BodiesBelow bodies(overlay.facts, sources.bodies, *lineage, parent);
    Overrides overrides(overlay, content);
    const Context context{parent.plan, content,      overlay, sources,
                          *lineage,    parent.above, bodies,  derivation->explanation,
                          found};
    derivation->plan = derive_plan(context, overrides);
    check_references(derivation->plan, found);
    overrides.report_orphans(found);
    derivation->questions = questions_of(parent.plan, content);
    derivation->unremembered = overrides.unremembered();
  }
  diagnostics.add(found);
  if (found.has_errors()) return std::nullopt;
  return derivation;
}

}  // namespace vanban
