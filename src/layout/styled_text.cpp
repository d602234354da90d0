#include "layout/styled_text.h"

#include <utility>
#include <variant>

#include "base/overloaded.h"
#include "base/vietnamese.h"
#include "model/plain_text.h"

namespace vanban {

std::string_view StyledText::keep(std::string words) {
  return kept_.emplace_back(std::move(words));
}

void StyledText::add_words(std::string_view words, Emphasis emphasis, const TextStyle& style,
                           const Location& where) {
  if (words.empty()) return;
  if (style.capitals) words = keep(to_upper(words));
  emphasis = {emphasis.bold || style.bold, emphasis.italic || style.italic};
  spans_.push_back({words, emphasis, style.size, {}, {}, std::nullopt, where});
}

void StyledText::add_note_mark(const FootnoteCall& call, const TextStyle& style,
                               const Location& where) {
  spans_.push_back({keep(note_mark(call.number)),
                    {style.bold, style.italic},
                    style.size,
                    {},
                    {},
                    call.note,
                    where});
}

void StyledText::add(const RichText& text, Element element) {
  const TextStyle& style = style_[element];
  const auto say = [&](std::string_view words, Emphasis emphasis) {
    add_words(words, emphasis, style, text.where);
  };
  for (const Inline& piece : text.inlines) {
    std::visit(overloaded{
                   [&](const Text& words) { say(words.text, words.emphasis); },
                   [&](const LineBreak&) { say("\n", {}); },
                   [&](const Blank& blank) {
                     say(keep(blank_spaces(blank.field, style_)), blank.emphasis);
                   },
                   [&](const Citation& citation) {
                     for (const Text& words : citation.words) say(words.text, words.emphasis);
                   },
                   [&](const Reference& reference) { say(reference.words, reference.emphasis); },
                   [&](const FootnoteCall& call) { add_note_mark(call, style, text.where); },
               },
               piece);
  }
}

void StyledText::add(std::string words, Element element, const Location& where) {
  add_words(keep(std::move(words)), {}, style_[element], where);
}

}  // namespace vanban
