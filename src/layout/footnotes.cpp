#include "layout/footnotes.h"

#include <fmt/format.h>
#include <utility>

#include "layout/paragraph.h"
#include "model/plain_text.h"

namespace vanban {

const Footnotes::Note& Footnotes::note(std::size_t index) {
  const auto [entry, is_new] = laid_out_.try_emplace(index);
  Note& note = entry->second;
  if (is_new) {
    const auto& [words, number] = notes_.at(index);
    const LayoutContext inside = context_.inside(context_.add(NodeKind::footnote));
    // With a space, which ids in plans do not have.
    context_.structure[inside.node].id = fmt::format("note {}", index + 1);
    StyledText text(inside, inside.add(NodeKind::label));
    text.add(note_mark(number) + " ", Element::footnote, words.where);
    text.set_node(inside.node);
    text.add(words, Element::footnote);
    lay_out_paragraph(text, {Element::footnote, false}, context_, note.lines);
    for (const Strip& line : note.lines) note.height += line.height;
  }
  return note;
}

Pt Footnotes::rule_height() const {
  const RuleStyle& rule = context_.style.footnote_rule;
  return rule.gap * 2 + rule.thickness;
}

Pt Footnotes::height(const std::vector<std::size_t>& called) {
  Pt height = carried_height_;
  for (const std::size_t index : called) height += note(index).height;
  return height == Pt{} ? height : height + rule_height();
}

Pt Footnotes::least_height(const std::vector<std::size_t>& called) {
  if (called.empty()) return height(called);
  const Note& last = note(called.back());
  return height(called) - last.height + last.lines.front().height;
}

Pt Footnotes::first_line_height(const std::vector<std::size_t>& called) {
  if (!carried_.empty()) return carried_.front().height + rule_height();
  return called.empty() ? Pt{} : note(called.front()).lines.front().height + rule_height();
}

void Footnotes::place(const std::vector<std::size_t>& called, Pt top, Pt bottom,
                      std::vector<PageItem>& items) {
  for (const std::size_t index : called) {
    for (const Strip& line : note(index).lines) carried_.push_back(line);
    carried_height_ += note(index).height;
  }
  if (carried_.empty()) return;
  std::size_t count = 0;
  Pt height = rule_height();
  const auto fits = [&](const Strip& line) {
    return top + height + line.height <= bottom + Pt{0.01} || (top == Pt{} && count == 0);
  };
  while (count < carried_.size() && fits(carried_[count])) {
    height += carried_[count++].height;
  }
  if (count == 0) return;
  const RuleStyle& rule = context_.style.footnote_rule;
  Pt y = bottom - height + rule.gap;
  items.emplace_back(Rule{{}, y, context_.width * rule.fraction, y, rule.thickness});
  y = bottom - height + rule_height();
  for (; count > 0; --count) {
    Strip line = std::move(carried_.front());
    carried_.pop_front();
    for (PageItem& item : line.items) {
      shift(item, {}, y);
      items.push_back(std::move(item));
    }
    y += line.height;
    carried_height_ -= line.height;
  }
  if (carried_.empty()) carried_height_ = {};
}

}  // namespace vanban
