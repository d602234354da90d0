#include "layout/styled_text.h"

#include <utility>
#include <variant>

#include "base/overloaded.h"
#include "base/vietnamese.h"
#include "model/blank_name.h"
#include "model/plain_text.h"

namespace vanban {

std::string_view StyledText::keep(std::string words) {
  return kept_.emplace_back(std::move(words));
}

NodeId StyledText::inner_node(NodeKind kind) {
  return structure_ == nullptr || node_ == no_node ? no_node : structure_->add({kind, node_});
}

NodeId StyledText::blank_node(Blank::Field field) {
  const NodeId node = inner_node(NodeKind::blank);
  if (node == no_node) return node;
  (*structure_)[node].field = name_of(field).name;
  (*structure_)[node].words = name_of(field).words;
  return node;
}

NodeId StyledText::link_node(const Reference& reference) {
  const NodeId node = inner_node(NodeKind::link);
  if (node == no_node) return node;
  (*structure_)[node].target = reference.id;
  (*structure_)[node].words = reference.words;
  return node;
}

void StyledText::add_words(std::string_view words, Emphasis emphasis, const TextStyle& style,
                           const Location& where, NodeId node) {
  if (words.empty()) return;
  if (style.capitals) words = keep(to_upper(words));
  emphasis = {emphasis.bold || style.bold, emphasis.italic || style.italic};
  spans_.push_back({words, emphasis, style.size, {}, {}, std::nullopt, where, node});
}

void StyledText::add_note_mark(const FootnoteCall& call, const TextStyle& style,
                               const Location& where) {
  spans_.push_back({keep(note_mark(call.number)),
                    {style.bold, style.italic},
                    style.size,
                    {},
                    {},
                    call.note,
                    where,
                    inner_node(NodeKind::footnote_call)});
}

void StyledText::add(const RichText& text, Element element) {
  const TextStyle& style = style_[element];
  const auto say = [&](std::string_view words, Emphasis emphasis) {
    add_words(words, emphasis, style, text.where, node_);
  };
  const auto say_as = [&](NodeId node, std::string_view words, Emphasis emphasis) {
    add_words(words, emphasis, style, text.where, node);
  };
  for (const Inline& piece : text.inlines) {
    std::visit(overloaded{
                   [&](const Text& words) { say(words.text, words.emphasis); },
                   [&](const LineBreak&) { say("\n", {}); },
                   [&](const Blank& blank) {
                     say_as(blank_node(blank.field), keep(blank_spaces(blank.field, style_)),
                            blank.emphasis);
                   },
                   [&](const Citation& citation) {
                     for (const Text& words : citation.words) say(words.text, words.emphasis);
                   },
                   [&](const Reference& reference) {
                     say_as(link_node(reference), reference.words, reference.emphasis);
                   },
                   [&](const FootnoteCall& call) { add_note_mark(call, style, text.where); },
               },
               piece);
  }
}

void StyledText::add(std::string words, Element element, const Location& where) {
  add_words(keep(std::move(words)), {}, style_[element], where, node_);
}

}  // namespace vanban
