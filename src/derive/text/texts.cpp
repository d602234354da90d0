#include "derive/text/texts.h"

#include <algorithm>
#include <iterator>
#include <utility>
#include <variant>

#include "base/date.h"
#include "derive/bodies/body_placeholder.h"
#include "derive/goals/goal_rows.h"
#include "derive/goals/goals.h"
#include "derive/text/deadlines.h"
#include "derive/text/flat_text.h"
#include "diag/messages.h"
#include "merge/issuer.h"
#include "model/markup_text.h"

namespace vanban {

namespace {

std::vector<WordingRule> holding(const std::vector<WordingRule>& rules, const Context& context,
                                 const Selection& selection) {
  std::vector<WordingRule> held;
  for (const WordingRule& rule : rules) {
    const bool lacks = rule.without.empty() || selection.has(rule.without) == false;
    if (lacks && holds(rule.validity, context.lineage)) held.push_back(rule);
  }
  return held;
}

std::vector<const Unit*> units_above(const Context& context) {
  std::vector<const Unit*> units = {context.lineage.superior};
  std::ranges::copy(context.above_superior, std::back_inserter(units));
  return units;
}

Wording wording_of(const std::vector<WordingRule>& rules, const Context& context,
                   const Selection& selection) {
  return Wording(holding(rules, context, selection), units_above(context));
}

Phrases phrases_of(const std::vector<std::string>& words) {
  Phrases phrases;
  for (std::size_t i = 0; i < words.size(); ++i) phrases.add(words[i], i);
  return phrases;
}

// Words for what the unit does not have.
std::vector<std::string> words_for_missing(const Context& context, const Selection& selection) {
  std::vector<std::string> words;
  for (const FactRule& fact : context.sources.rules.facts) {
    if (selection.has(fact.name) != false) continue;
    words.insert(words.end(), fact.words.begin(), fact.words.end());
  }
  return words;
}

std::vector<std::string> leftover_phrases(const Context& context, const Selection& selection) {
  std::vector<std::string> words = words_for_missing(context, selection);
  for (const LeftoverRule& rule : context.sources.rules.leftovers) {
    if (!holds(rule.validity, context.lineage)) continue;
    for (const Unit* unit : units_above(context)) words.push_back(words_for(rule.phrase, *unit));
  }
  return words;
}

// "UBND phường" for UBND {unit.type}.
std::string as_printed(const Markup& text, const Unit& unit) {
  std::string words;
  for (const MarkupPiece& piece : text.pieces) {
    const auto* placeholder = std::get_if<Placeholder>(&piece);
    const std::string path = placeholder != nullptr ? placeholder->path : "";
    if (path == "unit.type") {
      words += unit.type;
    } else if (path == "unit.name") {
      words += unit.name;
    } else if (path == "unit.full") {
      words += written_name(unit);
    } else {
      words += markup_text(Markup{{piece}, text.where});
    }
  }
  return words;
}

constexpr std::string_view superior_prefix = "superior.";

// The function in {superior.body.FUNCTION}; empty if it is another path.
std::string function_above(Placeholder placeholder) {
  if (!placeholder.path.starts_with(superior_prefix)) return {};
  placeholder.path.erase(0, superior_prefix.size());
  return function_named(placeholder);
}

std::string words_of(const AnsweringBody& body, const Placeholder& placeholder) {
  return placeholder.path.ends_with(".brief") ? body.brief : body.name;
}

}  // namespace

Texts::Texts(const Context& context, const Selection& selection)
    : context_(context),
      selection_(selection),
      wording_(wording_of(context.sources.rules.wordings, context, selection)),
      titles_(wording_of(context.sources.rules.titles, context, selection)),
      suggestions_(wording_of(context.sources.rules.suggestions, context, selection)),
      leftovers_(phrases_of(leftover_phrases(context, selection))),
      missing_(phrases_of(words_for_missing(context, selection))) {}

std::optional<Markup> Texts::derive(const Markup& text, Addressee addressee) {
  CutGoals cut = cut_goals(text, [this](std::string_view id) { return selection_.goes_down(id); });
  if (cut.unclear) context_.diagnostics.report(Message::goal_unclear, text.where);
  if (!cut.text) return std::nullopt;
  if (context_.sources.for_drafting) {
    for (const std::string& count : find_counts(*cut.text)) notes_.add_leftover(count, text.where);
  }
  return addressee == Addressee::units_below ? address(*cut.text) : word(*cut.text);
}

// What the superior asks of the units below: bodies named there are its own, above the child.
Markup Texts::address(const Markup& text) {
  Markup worded = name_missing_superiors(wording_.reword(text).text);
  for (MarkupPiece& piece : worded.pieces) {
    auto* placeholder = std::get_if<Placeholder>(&piece);
    const std::string function = placeholder != nullptr ? function_named(*placeholder) : "";
    if (function.empty()) continue;
    const auto above = context_.bodies.find_above(function);
    if (above && !finds_superior(function)) {
      piece = Text{words_of(*above, *placeholder), placeholder->emphasis};
    } else {
      placeholder->path = std::string(superior_prefix) + placeholder->path;
    }
  }
  return worded;
}

Markup Texts::word_heading(const Markup& heading) {
  Markup worded = name_missing_bodies(wording_.reword(heading).text);
  note_leftovers(worded, heading.where);
  return worded;
}

Markup Texts::word_title(const Markup& text) {
  return word(titles_.reword(wording_.reword(text).text).text);
}

Markup Texts::word_closing(const Markup& text) {
  const Markup worded = wording_.reword(text).text;
  const FlatText flat(worded);
  return word(titles_.reword(worded, flat.words().find(". ")).text);
}

Markup Texts::word(const Markup& text) {
  Markup worded = name_missing_bodies(wording_.reword(text).text);
  const bool takes_suggestions = context_.overlay.takes_suggestions;
  if (!takes_suggestions && !context_.sources.for_drafting) return worded;
  Markup suggested = suggest(worded);
  note_leftovers(suggested, text.where);
  return takes_suggestions ? suggested : worded;
}

void Texts::note_leftovers(const Markup& text, const Location& where) {
  if (!context_.sources.for_drafting) return;
  for (const std::string& word : find_leftovers(text, leftovers_)) {
    notes_.add_leftover(word, where);
  }
}

// The wordings that may be better, reported where they are not taken.
Markup Texts::suggest(const Markup& text) {
  const auto name_at_child = [this](const Body& body) -> std::optional<std::string> {
    const auto answering = context_.bodies.find(body.function);
    return answering ? std::optional(answering->name) : std::nullopt;
  };
  Reworded bodies{text, {}};
  for (const BodyNames& names : context_.bodies.names_above()) {
    Reworded named = suggest_bodies(bodies.text, names, name_at_child);
    bodies.text = std::move(named.text);
    std::ranges::move(named.changes, std::back_inserter(bodies.changes));
  }
  Reworded places = suggestions_.reword(bodies.text);
  Reworded dates = suggest_deadlines(places.text);
  if (context_.overlay.takes_suggestions) return std::move(dates.text);
  for (const Reworded* suggested : {&bodies, &places, &dates}) {
    report_suggestions(*suggested, text.where);
  }
  return std::move(dates.text);
}

void Texts::report_suggestions(const Reworded& suggested, const Location& where) {
  for (const Rewording& change : suggested.changes) {
    if (change.now.empty()) continue;  // named already, beside it
    notes_.add_suggestion(change.was, as_printed(change.now, *context_.lineage.unit), where);
  }
}

// Reports reach the superior before its own are due.
Reworded Texts::suggest_deadlines(const Markup& text) const {
  const int days = context_.sources.rules.days_before;
  Reworded reworded{text, {}};
  if (days == 0) return reworded;
  std::vector<Deadline> deadlines = find_deadlines(text);
  for (Deadline& deadline : deadlines) {
    deadline.date = days_before(deadline.date, days);
    const std::size_t before = deadline.day.begin - deadline.range.begin;
    const std::string words = deadline.words.substr(0, before) +
                              yearly_day(deadline.date.month, deadline.date.day) +
                              deadline.words.substr(deadline.month.end - deadline.range.begin);
    reworded.changes.push_back({deadline.words, Markup{{Text{words, {}}}, text.where}});
  }
  if (!deadlines.empty()) reworded.text = replace_deadlines(text, deadlines);
  return reworded;
}

// A {body.FUNCTION} that nobody answers for here means the superior's.
Markup Texts::name_missing_bodies(Markup text) const {
  text = name_missing_superiors(std::move(text));
  for (MarkupPiece& piece : text.pieces) {
    const auto* placeholder = std::get_if<Placeholder>(&piece);
    const std::string function = placeholder != nullptr ? function_named(*placeholder) : "";
    if (function.empty()) continue;
    const auto above = context_.bodies.find_above(function);
    if (!above || context_.bodies.find(function)) continue;
    piece = Text{words_of(*above, *placeholder), placeholder->emphasis};
  }
  return text;
}

// A {superior.body.FUNCTION} that the parent's unit has none for means the one that the parent did.
Markup Texts::name_missing_superiors(Markup text) const {
  if (context_.above_superior.empty()) return text;
  const Unit& meant = *context_.above_superior.front();
  for (MarkupPiece& piece : text.pieces) {
    const auto* placeholder = std::get_if<Placeholder>(&piece);
    const std::string function = placeholder != nullptr ? function_above(*placeholder) : "";
    if (function.empty() || finds_superior(function)) continue;
    if (const auto own = context_.bodies.find_above(function)) {
      piece = Text{words_of(*own, *placeholder), placeholder->emphasis};
      continue;
    }
    const Body* body = context_.sources.bodies.find(function, meant, *context_.parent.date);
    if (body == nullptr) continue;
    const AnsweringBody above{name_of(*body, meant), brief_of(*body, meant), body->standing};
    piece = Text{words_of(above, *placeholder), placeholder->emphasis};
  }
  return text;
}

// A name of its own that the superior's plan has for the body is not known to the table.
bool Texts::finds_superior(const std::string& function) const {
  const Lineage& lineage = context_.lineage;
  return !context_.parent.bodies.contains(function) &&
         context_.sources.bodies.find(function, *lineage.superior, lineage.date) != nullptr;
}

std::optional<PlanTable> Texts::derive(const PlanTable& table, Addressee addressee) {
  auto cut = cut_rows(table, [this](std::string_view id) { return selection_.goes_down(id); });
  if (!cut) return std::nullopt;
  for (auto* rows : {&cut->header, &cut->rows}) {
    for (auto& row : *rows) {
      for (auto& cell : row) {
        cell.text = addressee == Addressee::units_below ? address(cell.text) : word(cell.text);
      }
    }
  }
  return cut;
}

void Texts::report_missing_things(const Markup& text) {
  if (!context_.sources.for_drafting) return;
  const FlatText flat(text);
  for (const PhraseMatch& match : missing_.find(flat.words())) {
    notes_.add_leftover(std::string(flat.words({match.begin, match.end})), text.where);
  }
}

}  // namespace vanban
