#include "derive/bases.h"

#include <algorithm>
#include <string_view>
#include <utility>
#include <variant>

#include "base/openings.h"
#include "base/vietnamese.h"
#include "derive/citing.h"
#include "model/markup_text.h"

namespace vanban {

namespace {

std::string cited_by(const MarkupPiece& piece) {
  constexpr std::string_view prefix = "cite.";
  const auto* placeholder = std::get_if<Placeholder>(&piece);
  if (placeholder == nullptr || !placeholder->path.starts_with(prefix)) return {};
  const std::string id = placeholder->path.substr(prefix.size());
  return id.substr(0, id.find('.'));
}

// Nothing if the basis goes down.
std::optional<Reason> why_left_out(const Markup& text, const Context& context) {
  const BasesRules& rules = context.sources.rules.bases;
  const auto* opening = text.empty() ? nullptr : std::get_if<Text>(&text.pieces.front());
  if (opening != nullptr && opens_with(opening->text, rules.left_out_openings)) {
    return Reason{"own-basis", {}};
  }
  for (const MarkupPiece& piece : text.pieces) {
    const auto record = context.parent.citations.find(cited_by(piece));
    if (record == context.parent.citations.end()) continue;
    if (std::ranges::find(rules.left_out_types, record->second.type) !=
        rules.left_out_types.end()) {
      return Reason{"own-basis", {}};
    }
    for (const BasesRules::IssuerRule& rule : rules.left_out_issuers) {
      const bool is_late = last_day(context.lineage.date) >= rule.from;
      if (is_late && opens_with(record->second.issuer, rule.openings)) {
        return Reason{"level-ended", {record->second.issuer}};
      }
    }
  }
  return std::nullopt;
}

class BasesDeriver {
 public:
  BasesDeriver(const Context& context, Texts& texts) : context_(context), texts_(texts) {}

  LegalBases derive(const LegalBases& parent) {
    LegalBases child;
    child.shape = parent.shape;
    child.where = parent.where;
    for (const LegalBases::Basis& basis : parent.items) add(basis, child);
    for (const LegalBases::Basis& basis : context_.overlay.bases) {
      explain_basis(Step::Action::added, Reason{"override", {}}, {}, basis.text);
      child.items.push_back(basis);
    }
    child.lead = texts_.word_title(parent.lead);
    return child;
  }

 private:
  void add(const LegalBases::Basis& basis, LegalBases& child) {
    ++count_;
    LegalBases::Basis derived;
    std::optional<Reason> reason = why_left_out(basis.text, context_);
    if (!reason) {
      derived.text = texts_.word(basis.text);
      for (const Markup& text : basis.group) {
        const auto why = why_left_out(text, context_);
        if (!why) derived.group.push_back(texts_.word(text));
        if (why) explain_basis(Step::Action::dropped, *why, text, {});
      }
      if (!basis.group.empty() && derived.group.empty()) reason = Reason{"emptied", {}};
    }
    if (reason) return explain_basis(Step::Action::dropped, *reason, basis.text, {});
    const bool same = markup_text(derived.text) == markup_text(basis.text);
    explain_basis(same ? Step::Action::kept : Step::Action::reworded, {}, basis.text, derived.text);
    child.items.push_back(std::move(derived));
  }

  void explain_basis(Step::Action action, const Reason& reason, const Markup& was,
                     const Markup& now) {
    explain(context_, {action, "bases/" + std::to_string(count_), reason.term, reason.arguments,
                       markup_text(was), markup_text(now), was.empty() ? now.where : was.where});
  }

  const Context& context_;
  Texts& texts_;
  std::size_t count_ = 0;
};

// In a paragraph all bases but the first go on in the middle of a sentence.
void go_on(Markup& text) {
  auto* first = text.empty() ? nullptr : std::get_if<Text>(&text.pieces.front());
  if (first != nullptr) first->text = uncapitalised(first->text);
}

}  // namespace

void derive_bases(const Context& context, Texts& texts, Plan& child) {
  child.citations = context.parent.citations;
  for (const auto& [id, record] : context.overlay.citations) child.citations[id] = record;
  const std::string id = id_for_parent(child.citations);
  child.citations.emplace(id, cite_parent(context));

  const LegalBases none;
  const auto& above = context.content.bases ? context.content.bases : context.parent.bases;
  LegalBases bases = BasesDeriver(context, texts).derive(above ? *above : none);
  Markup superior = context.sources.rules.bases.superior;
  for (MarkupPiece& piece : superior.pieces) {
    auto* placeholder = std::get_if<Placeholder>(&piece);
    if (placeholder != nullptr) placeholder->path = "cite." + id;
  }
  if (bases.shape == LegalBases::Shape::paragraph && !bases.items.empty()) go_on(superior);
  explain(context, {Step::Action::added,
                    "bases",
                    "superior-basis",
                    {},
                    "",
                    markup_text(superior),
                    context.parent.where});
  bases.items.push_back({std::move(superior), {}});
  child.bases = std::move(bases);
}

}  // namespace vanban
