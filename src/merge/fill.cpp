#include "merge/fill.h"

#include <cstddef>
#include <fmt/format.h>
#include <optional>
#include <utility>

#include "base/nearest.h"
#include "base/overloaded.h"
#include "merge/formats.h"
#include "read/markup.h"

namespace vanban {

namespace {

constexpr int deepest_text = 8;

Emphasis both(Emphasis a, Emphasis b) {
  return {a.bold || b.bold, a.italic || b.italic};
}

std::optional<Citation::Form> form_of(std::string_view word) {
  if (word.empty()) return Citation::Form::automatic;
  if (word == "full") return Citation::Form::full;
  if (word == "short") return Citation::Form::brief;
  if (word == "no-issuer") return Citation::Form::no_issuer;
  return std::nullopt;
}

}  // namespace

RichText Filler::fill(const Markup& text, const Scope& scope) {
  RichText filled;
  filled.where = text.where;
  add(text, scope, {}, filled.inlines);
  return filled;
}

std::vector<RichText> Filler::fill(const std::vector<Markup>& texts, const Scope& scope) {
  std::vector<RichText> filled;
  filled.reserve(texts.size());
  for (const Markup& text : texts) filled.push_back(fill(text, scope));
  return filled;
}

void Filler::add(const Markup& text, const Scope& scope, Emphasis around,
                 std::vector<Inline>& out) {
  for (const MarkupPiece& piece : text.pieces) {
    std::visit(overloaded{
                   [&](const Text& words) {
                     out.push_back(Text{words.text, both(words.emphasis, around)});
                   },
                   [&](const LineBreak&) { out.push_back(LineBreak{}); },
                   [&](const Placeholder& placeholder) {
                     add_placeholder(placeholder, scope, around, out);
                   },
                   [&](const FootnoteId& note) { add_footnote(note, scope, out); },
               },
               piece);
  }
}

void Filler::add_placeholder(const Placeholder& placeholder, const Scope& scope, Emphasis around,
                             std::vector<Inline>& out) {
  const Emphasis emphasis = both(placeholder.emphasis, around);
  std::vector<Inline> words;
  if (placeholder.path.starts_with("cite.")) {
    add_citation(placeholder, emphasis, words);
  } else if (placeholder.path.starts_with("ref.")) {
    words.push_back(Reference{placeholder.path.substr(4), emphasis, ""});
  } else {
    add_field(placeholder, scope.find(placeholder.path), scope, emphasis, words);
  }
  format_words(words, placeholder.format);
  for (Inline& word : words) out.push_back(std::move(word));
}

void Filler::add_field(const Placeholder& placeholder, const Field& field, const Scope& scope,
                       Emphasis emphasis, std::vector<Inline>& out) {
  std::visit(overloaded{
                 [&](const MissingField&) {
                   if (placeholder.fallback) {
                     out.push_back(Text{*placeholder.fallback, emphasis});
                   } else {
                     report_missing(placeholder.path, placeholder.where, scope);
                   }
                 },
                 [&](const BlankNumber&) {
                   out.push_back(Blank{Blank::Field::number, emphasis});
                 },
                 [&](const std::string& words) {
                   out.push_back(Text{words, emphasis});
                 },
                 [&](const Date& date) {
                   auto words = format_date(date, placeholder.format, emphasis);
                   if (!words) return report_format(placeholder, short_date(date));
                   for (Inline& word : *words) out.push_back(std::move(word));
                 },
                 [&](const Value* value) { add_value(placeholder, *value, scope, emphasis, out); },
             },
             field);
}

void Filler::add_value(const Placeholder& placeholder, const Value& value, const Scope& scope,
                       Emphasis emphasis, std::vector<Inline>& out) {
  if (const double* number = value.number()) {
    add_number(placeholder, *number, emphasis, out);
    return;
  }
  const std::string* text = value.text();
  if (text == nullptr) {
    diagnostics_.report(Message::not_a_text, value.where, {placeholder.path}).needed_by =
        placeholder.where;
    return;
  }
  if (placeholder.format.starts_with("date-")) {
    const auto date = parse_date(*text);
    if (!date) return report_format(placeholder, *text);
    return add_field(placeholder, *date, scope, emphasis, out);
  }
  if (depth_ == deepest_text) {
    diagnostics_.report(Message::placeholder_loop, placeholder.where, {placeholder.path});
    return;
  }
  ++depth_;
  add(parse_markup(*text, value.where, diagnostics_), scope, emphasis, out);
  --depth_;
}

void Filler::add_number(const Placeholder& placeholder, double number, Emphasis emphasis,
                        std::vector<Inline>& out) {
  const auto words = format_number(number, placeholder.format);
  if (!words) return report_format(placeholder, fmt::format("{}", number));
  out.push_back(Text{*words, emphasis});
}

void Filler::add_citation(const Placeholder& placeholder, Emphasis emphasis,
                          std::vector<Inline>& out) {
  std::string id = placeholder.path.substr(5);
  std::string form_word;
  if (const std::size_t dot = id.find('.'); dot != std::string::npos) {
    form_word = id.substr(dot + 1);
    id.resize(dot);
  }
  const auto form = form_of(form_word);
  if (!form) {
    diagnostics_.report(Message::unknown_placeholder, placeholder.where, {placeholder.path})
        .nearest = nearest(form_word, {"full", "short", "no-issuer"});
    return;
  }
  if (!document_.citations.contains(id)) {
    std::vector<std::string> known;
    for (const auto& [known_id, words] : document_.citations) known.push_back(known_id);
    diagnostics_.report(Message::unknown_citation, placeholder.where, {id}).nearest =
        nearest(id, known);
    return;
  }
  out.push_back(Citation{id, *form, emphasis, {}});
}

void Filler::add_footnote(const FootnoteId& note, const Scope& scope, std::vector<Inline>& out) {
  const Markup* text = scope.find_footnote(note.id);
  if (text == nullptr || in_footnote_) {
    std::vector<std::string> known;
    for (const auto& [id, words] : scope.plan().footnotes) known.push_back(id);
    diagnostics_.report(Message::unknown_footnote, note.where, {note.id}).nearest =
        nearest(note.id, known);
    return;
  }
  in_footnote_ = true;
  document_.footnotes.push_back({fill(*text, scope), 0});
  in_footnote_ = false;
  out.push_back(FootnoteCall{document_.footnotes.size() - 1, 0});
}

void Filler::report_missing(const std::string& path, const Location& wanted_by,
                            const Scope& scope) {
  const bool in_the_plan = wanted_by.source == scope.plan().where.source;
  if (in_the_plan) {
    diagnostics_.report(Message::unknown_placeholder, wanted_by, {path}).nearest =
        nearest(path, scope.known_paths());
  } else {
    diagnostics_.report(Message::missing_field, scope.plan().where, {path}).needed_by = wanted_by;
  }
}

void Filler::report_format(const Placeholder& placeholder, const std::string& value) {
  diagnostics_.report(Message::format_needs, placeholder.where,
                      {placeholder.format, placeholder.path, value});
}

}  // namespace vanban
