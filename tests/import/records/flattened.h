// A plan as the recogniser gives it: no records, no roles, no ids, and in the texts the words that
// {cite.…}, {ref.…}, {targets.…} and {deadlines.…} print. Other placeholders stay.
#pragma once

#include <variant>

#include "derive/text/flat_text.h"
#include "import/records/printed_plan.h"

namespace vanban::test {

inline std::vector<MarkupPiece> flat_pieces(const Markup& text, const RichText& printed) {
  std::vector<MarkupPiece> pieces;
  for (std::size_t i = 0; i < text.pieces.size(); ++i) {
    const auto* placeholder = std::get_if<Placeholder>(&text.pieces[i]);
    bool is_record = false;
    for (const char* kind : {"cite.", "ref.", "targets.", "deadlines."}) {
      is_record |= placeholder != nullptr && placeholder->path.starts_with(kind);
    }
    if (!is_record) {
      append(pieces, {text.pieces[i]});
      continue;
    }
    for (Text& words : printed_words({{printed.inlines[i]}, {}})) append(pieces, {words});
  }
  return pieces;
}

inline void forget_names(PlanItem& item) {
  item.id.clear();
  item.role = Role::none;
  for (PlanItem& inner : item.items) forget_names(inner);
}

inline void forget_names(Plan& plan) {
  for (PlanItem& item : plan.body) forget_names(item);
  for (PlanAppendix& appendix : plan.appendices) {
    appendix.id.clear();
    forget_names(appendix.content);
  }
  for (Plan& attached : plan.attachment) forget_names(attached);
}

inline void flatten(Plan& plan, const StyleSheet& style) {
  const PrintedPlan printed(plan, style);
  std::vector<Markup> texts;
  for (std::size_t i = 0; i < printed.sources().size(); ++i) {
    const Markup& text = *printed.sources()[i].text;
    texts.push_back({flat_pieces(text, printed.text(i)), text.where});
  }
  for (std::size_t i = 0; i < texts.size(); ++i) *printed.sources()[i].text = std::move(texts[i]);
  plan.citations.clear();
  plan.targets.clear();
  plan.deadlines.clear();
  forget_names(plan);
}

}  // namespace vanban::test
