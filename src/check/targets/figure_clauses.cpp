#include "check/targets/figure_clauses.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <span>
#include <utility>

#include "derive/text/asides.h"

namespace vanban {

namespace {

class Cutter {
 public:
  Cutter(const GoalWords& known, const GoalText& text, WordRange sentence)
      : known_(known), text_(text), words_(text.passage.tokens), sentence_(sentence) {
    const auto first = std::ranges::lower_bound(text.figures, sentence.begin, {}, &Figure::begin);
    const auto end = std::ranges::lower_bound(text.figures, sentence.end, {}, &Figure::begin);
    figures_ = {first, std::max(first, end)};
  }

  FigureClauses run() {
    find();
    return std::move(clauses_);
  }

 private:
  bool is_separator(std::size_t at) const {
    const WordKey key = words_[at].key;
    return key == known_.comma || key == known_.semicolon || key == known_.conjunction ||
           key == known_.colon;
  }

  const YearMark* mark_ending_at(std::size_t end) const {
    const auto found = std::ranges::lower_bound(text_.years, end, {}, &YearMark::end);
    return found == text_.years.end() || found->end != end ? nullptr : &*found;
  }

  const YearMark* mark_beginning_at(std::size_t begin) const {
    const auto found = std::ranges::lower_bound(text_.years, begin, {}, &YearMark::begin);
    return found == text_.years.end() || found->begin != begin ? nullptr : &*found;
  }

  std::optional<std::size_t> last(WordRange stretch, WordKey key) const {
    for (std::size_t at = stretch.end; at > stretch.begin; --at) {
      if (words_[at - 1].key == key) return at - 1;
    }
    return std::nullopt;
  }

  std::optional<std::size_t> first(WordRange stretch, WordKey key) const {
    for (std::size_t at = stretch.begin; at < stretch.end; ++at) {
      if (words_[at].key == key) return at;
    }
    return std::nullopt;
  }

  // Without separators, fillers and year marks at both ends.
  WordRange trimmed(WordRange stretch) const {
    while (!stretch.empty()) {
      const YearMark* mark = mark_beginning_at(stretch.begin);
      if (mark != nullptr && mark->end <= stretch.end) {
        stretch.begin = mark->end;
      } else if (is_separator(stretch.begin)) {
        ++stretch.begin;
      } else if (const std::size_t filler = known_.fillers.at(words_, stretch.begin);
                 filler > 0 && stretch.begin + filler <= stretch.end) {
        stretch.begin += filler;
      } else {
        break;
      }
    }
    for (bool goes_on = true; goes_on && !stretch.empty();) {
      const YearMark* mark = mark_ending_at(stretch.end);
      goes_on = mark != nullptr || is_separator(stretch.end - 1) ||
                words_[stretch.end - 1].key == known_.stop;
      if (goes_on)
        stretch.end = mark != nullptr ? std::max(mark->begin, stretch.begin) : stretch.end - 1;
    }
    return stretch;
  }

  // "70% vào năm 2025 và 90% …": a year right behind a figure or its words is of that clause.
  bool opens_clause(const YearMark& mark, std::size_t from) const {
    return from == sentence_.begin || mark.begin == from || is_separator(mark.begin - 1) ||
           known_.fillers.before(words_, mark.begin) > 0;
  }

  // Back over what belongs to the figure but says nothing of its subject.
  std::size_t start_of(const Figure& figure, std::size_t from, bool& is_apart) const {
    std::size_t at = figure.begin;
    while (at > from) {
      const YearMark* mark = mark_ending_at(at);
      if (mark != nullptr && mark->begin >= from && opens_clause(*mark, from)) {
        at = mark->begin;
      } else if (const std::size_t filler = known_.fillers.before(words_, at);
                 filler > 0 && at - filler >= from) {
        at -= filler;
      } else if (is_separator(at - 1)) {
        is_apart = true;
        --at;
      } else {
        break;
      }
    }
    return at;
  }

  bool is_goal(const Figure& figure) const {
    if (figure.end > sentence_.end) return false;
    const Range range{words_[figure.begin].begin, words_[figure.end - 1].end};
    if (touches(text_.asides, range) || touches(text_.passage.of_others, range)) return false;
    return figure.is_share || text_.passage.role == Role::objectives;
  }

  void find() {
    for (const Figure& figure : figures_) {
      if (is_goal(figure)) clauses_.found.emplace_back(figure);
    }
    if (clauses_.found.empty()) return;
    std::size_t from = sentence_.begin;
    if (const auto colon = last({from, clauses_.found.front().figure->begin}, known_.colon)) {
      clauses_.lead = trimmed({from, *colon});
      from = *colon + 1;
    }
    for (std::size_t i = 0; i < clauses_.found.size(); ++i) cut_before(i, from);
    FigureClause& final = clauses_.found.back();
    final.tail = {final.figure->end, sentence_.end};
    for (FigureClause& clause : clauses_.found) close(clause);
  }

  void cut_before(std::size_t i, std::size_t from) {
    FigureClause& clause = clauses_.found[i];
    if (i > 0) from = clauses_.found[i - 1].figure->end;
    const std::size_t start = start_of(*clause.figure, from, clause.is_apart);
    if (i == 0) {
      clause.head = trimmed({from, start});
      return;
    }
    FigureClause& before = clauses_.found[i - 1];
    before.tail = {from, start};
    if (clause.is_apart) return;
    auto cut = last({from, start}, known_.semicolon);
    if (!cut) cut = last({from, start}, known_.comma);
    if (!cut) {
      before.is_unclear = clause.is_unclear = true;
      return;
    }
    before.tail.end = *cut;
    clause.head = trimmed({*cut, start});
  }

  // The tail ends with the clause; a year in it is the clause's own.
  void close(FigureClause& clause) const {
    if (const auto end = first(clause.tail, known_.semicolon)) clause.tail.end = *end;
    for (std::size_t at = clause.tail.begin; at < clause.tail.end; ++at) {
      if (known_.narrowing.at(words_, at) == 0) continue;
      const bool is_aside = at > clause.tail.begin && words_[at - 1].key == known_.comma;
      if (is_aside) clause.tail.end = at - 1;
    }
    const auto& years = text_.years;
    const auto behind = std::ranges::lower_bound(years, clause.figure->begin, {}, &YearMark::begin);
    if (behind != years.begin() && std::prev(behind)->begin >= sentence_.begin) {
      clause.year = std::prev(behind)->year;
    }
    const auto outside = std::ranges::upper_bound(years, clause.tail.end, {}, &YearMark::end);
    if (outside != years.begin() && std::prev(outside)->begin >= clause.tail.begin) {
      clause.year = std::prev(outside)->year;
    }
    clause.tail = trimmed(clause.tail);
  }

  const GoalWords& known_;
  const GoalText& text_;
  Words words_;
  WordRange sentence_;
  std::span<const Figure> figures_;  // of the sentence; like the years they stand in order
  FigureClauses clauses_;
};

}  // namespace

FigureClauses figure_clauses_of(const GoalWords& known, const GoalText& text, WordRange sentence) {
  return Cutter(known, text, sentence).run();
}

}  // namespace vanban
