#include "layout/footnotes.h"

#include <utility>

#include "layout/paragraph.h"
#include "model/plain_text.h"

namespace vanban {

const Galley& Footnotes::lines(std::size_t note) {
  const auto [entry, is_new] = laid_out_.try_emplace(note);
  if (is_new) {
    const auto& [words, number] = notes_.at(note);
    StyledText text(context_.style);
    text.add(note_mark(number) + " ", Element::footnote, words.where);
    text.add(words, Element::footnote);
    lay_out_paragraph(text, {Element::footnote, false}, context_, entry->second);
  }
  return entry->second;
}

Pt Footnotes::rule_height() const {
  const RuleStyle& rule = context_.style.footnote_rule;
  return rule.gap * 2 + rule.thickness;
}

Pt Footnotes::carried_height() const {
  Pt height;
  for (const Strip& line : carried_) height += line.height;
  return height;
}

Pt Footnotes::height(const std::vector<std::size_t>& called) {
  Pt height = carried_height();
  for (const std::size_t note : called) {
    for (const Strip& line : lines(note)) height += line.height;
  }
  return height == Pt{} ? height : height + rule_height();
}

Pt Footnotes::least_height(const std::vector<std::size_t>& called) {
  if (called.empty()) return height(called);
  const Galley& last = lines(called.back());
  Pt rest;
  for (std::size_t i = 1; i < last.size(); ++i) rest += last[i].height;
  return height(called) - rest;
}

void Footnotes::place(const std::vector<std::size_t>& called, Pt top, Pt bottom,
                      std::vector<PageItem>& items) {
  for (const std::size_t note : called) {
    for (const Strip& line : lines(note)) carried_.push_back(line);
  }
  if (carried_.empty()) return;
  std::size_t count = 0;
  Pt height = rule_height();
  while (count < carried_.size() && top + height + carried_[count].height <= bottom + Pt{0.01}) {
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
  }
}

}  // namespace vanban
