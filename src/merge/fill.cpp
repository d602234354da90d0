#include "merge/fill.h"

#include <algorithm>
#include <fmt/format.h>
#include <optional>
#include <utility>
#include <variant>

#include "base/nearest.h"
#include "base/numerals.h"
#include "base/overloaded.h"
#include "base/utf8.h"
#include "diag/messages.h"
#include "merge/formats.h"
#include "read/markup.h"

namespace vanban {

namespace {

using Names = std::vector<std::string>;

constexpr int deepest_text = 8;
// Plans are bounded, but what they refer to again and again could grow without end.
constexpr std::size_t most_megabytes = 64, most_bytes = most_megabytes << 20;
constexpr std::size_t bytes_of_piece = 16;  // so that empty pieces count
constexpr std::size_t most_reports = 1000;
constexpr int most_suggestions = 20;

// Where a template names fields of the plan, the words are those of the plan.
Location source_of(const Markup& text, const Scope& scope) {
  if (text.where.source == scope.plan().where.source) return text.where;
  for (const MarkupPiece& piece : text.pieces) {
    const auto* placeholder = std::get_if<Placeholder>(&piece);
    if (placeholder == nullptr) continue;
    const Field field = scope.find(placeholder->path);
    const auto* value = std::get_if<const Value*>(&field);
    if (value != nullptr) return (*value)->where;
  }
  return text.where;
}

bool is_for_words(const Placeholder& placeholder) {
  return placeholder.format.empty() || needed_by_format(placeholder.format) == "words";
}

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

bool is_blank(const RichText& text) {
  return std::all_of(text.inlines.begin(), text.inlines.end(), [](const Inline& piece) {
    const auto* words = std::get_if<Text>(&piece);
    return words != nullptr ? trim(words->text).empty() : std::holds_alternative<LineBreak>(piece);
  });
}

template <class Known>
void Filler::suggest(Diagnostic& report, std::string_view word, Known known) {
  if (suggestions_ == most_suggestions) return;
  ++suggestions_;
  report.nearest = nearest(word, known());
}

RichText Filler::fill(const Markup& text, const Scope& scope) {
  RichText filled;
  filled.where = source_of(text, scope);
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
                     if (!take(words.text.size(), text.where)) return;
                     out.emplace_back(Text{words.text, both(words.emphasis, around)});
                   },
                   [&](const LineBreak&) { out.emplace_back(LineBreak{}); },
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
  if (!take(0, placeholder.where)) return;
  const Emphasis emphasis = both(placeholder.emphasis, around);
  std::vector<Inline> words;
  if (placeholder.path.starts_with("cite.")) {
    add_citation(placeholder, emphasis, words);
  } else if (placeholder.path.starts_with("ref.")) {
    Reference reference{placeholder.path.substr(4), emphasis, ""};
    reference.where = placeholder.where;
    words.emplace_back(std::move(reference));
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
                     out.emplace_back(Text{*placeholder.fallback, emphasis});
                   } else {
                     report_missing(placeholder.path, placeholder.where, scope);
                   }
                 },
                 [&](const BlankNumber&) {
                   out.emplace_back(Blank{Blank::Field::number, emphasis});
                 },
                 [&](const std::string& words) {
                   if (!is_for_words(placeholder)) {
                     return add_formatted(placeholder, words, emphasis, out);
                   }
                   if (take(words.size(), placeholder.where))
                     out.emplace_back(Text{words, emphasis});
                 },
                 [&](const Date& date) { add_date(placeholder, date, emphasis, out); },
                 [&](const Value* value) { add_value(placeholder, *value, scope, emphasis, out); },
             },
             field);
}

void Filler::add_value(const Placeholder& placeholder, const Value& value, const Scope& scope,
                       Emphasis emphasis, std::vector<Inline>& out) {
  if (const double* number = value.number()) {
    return add_number(placeholder, *number, emphasis, out);
  }
  const std::string* text = value.text();
  if (text == nullptr) {
    diagnostics_.report(Message::not_a_text, value.where, {placeholder.path}).needed_by =
        placeholder.where;
    return;
  }
  if (!is_for_words(placeholder)) return add_formatted(placeholder, *text, emphasis, out);
  if (in_loop_ && depth_ > 0) return;
  if (depth_ == deepest_text) {
    diagnostics_.report(Message::placeholder_loop, placeholder.where, {placeholder.path});
    in_loop_ = true;
    return;
  }
  ++depth_;
  add(parse_markup(*text, value.where, diagnostics_), scope, emphasis, out);
  --depth_;
}

void Filler::add_number(const Placeholder& placeholder, double number, Emphasis emphasis,
                        std::vector<Inline>& out) {
  const auto words = format_number(number, placeholder.format);
  if (!words) return report_format(placeholder, grouped(number));
  out.emplace_back(Text{*words, emphasis});
}

void Filler::add_date(const Placeholder& placeholder, const Date& date, Emphasis emphasis,
                      std::vector<Inline>& out) {
  auto words = format_date(date, placeholder.format, emphasis);
  if (!words) return report_format(placeholder, short_date(date));
  for (Inline& word : *words) out.push_back(std::move(word));
}

void Filler::add_formatted(const Placeholder& placeholder, const std::string& words,
                           Emphasis emphasis, std::vector<Inline>& out) {
  if (placeholder.format.starts_with("date-")) {
    if (const auto date = parse_date(words)) return add_date(placeholder, *date, emphasis, out);
  } else if (const auto number = parse_number(words)) {
    return add_number(placeholder, *number, emphasis, out);
  }
  report_format(placeholder, words);
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
    Diagnostic& report =
        diagnostics_.report(Message::unknown_placeholder, placeholder.where, {placeholder.path});
    return suggest(report, form_word, [] { return Names{"full", "short", "no-issuer"}; });
  }
  const auto cited = document_.citations.find(id);
  if (cited == document_.citations.end()) {
    Diagnostic& report = diagnostics_.report(Message::unknown_citation, placeholder.where, {id});
    return suggest(report, id, [&] {
      Names known;
      for (const auto& [known_id, words] : document_.citations) known.push_back(known_id);
      return known;
    });
  }
  for (const Text& words : cited->second.full) {
    if (!take(words.text.size(), placeholder.where)) return;
  }
  out.emplace_back(Citation{id, *form, emphasis, {}});
}

void Filler::add_footnote(const FootnoteId& note, const Scope& scope, std::vector<Inline>& out) {
  if (in_footnote_) {
    diagnostics_.report(Message::footnote_in_footnote, note.where);
    return;
  }
  const Markup* text = scope.find_footnote(note.id);
  if (text == nullptr) {
    Diagnostic& report = diagnostics_.report(Message::unknown_footnote, note.where, {note.id});
    return suggest(report, note.id, [&] { return scope.known_footnotes(); });
  }
  in_footnote_ = true;
  document_.footnotes.push_back({fill(*text, scope), 0});
  in_footnote_ = false;
  out.emplace_back(FootnoteCall{document_.footnotes.size() - 1, 0});
}

void Filler::report_missing(const std::string& path, const Location& wanted_by,
                            const Scope& scope) {
  if (const auto lacking = scope.no_body_of(path)) {
    diagnostics_.report(Message::no_body, wanted_by,
                        {lacking->function, written_name(*lacking->unit)});
    return;
  }
  if (wanted_by.source == scope.plan().where.source) {
    Diagnostic& report = diagnostics_.report(Message::unknown_placeholder, wanted_by, {path});
    return suggest(report, path, [&] { return scope.known_paths(); });
  }
  Scope::Lack lack = scope.lack_of(path);
  diagnostics_.report(Message::missing_field, lack.where, {std::move(lack.field)}).needed_by =
      wanted_by;
}

void Filler::report_missing(const FieldName& field, const Scope& scope) {
  const Field found = scope.find(field.path);
  const auto* value = std::get_if<const Value*>(&found);
  if (value == nullptr) return report_missing(field.path, field.where, scope);
  diagnostics_.report(Message::empty_value, (*value)->where, {field.path}).needed_by = field.where;
}

bool Filler::take(std::size_t bytes, const Location& where) {
  taken_ += bytes + bytes_of_piece;
  if (gave_up_) return false;
  if (taken_ > most_bytes) {
    diagnostics_.report(Message::too_much_text, where, {std::to_string(most_megabytes)});
    gave_up_ = true;
  } else if (diagnostics_.all().size() > most_reports) {
    gave_up_ = true;
  }
  return !gave_up_;
}

void Filler::report_format(const Placeholder& placeholder, std::string value) {
  diagnostics_.report(
      Message::format_needs, placeholder.where,
      {placeholder.format, std::string(needed_by_format(placeholder.format)), std::move(value)});
}

}  // namespace vanban
