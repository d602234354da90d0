#include "check/targets/goal_sentence.h"

#include <algorithm>
#include <optional>

#include "derive/text/asides.h"

namespace vanban {

namespace {

// Words of the text, from begin to end.
struct Stretch {
  std::size_t begin = 0, end = 0;
  bool empty() const { return begin >= end; }
};

struct Clause {
  explicit Clause(const Figure& of) : figure(&of) {}

  const Figure* figure;
  Stretch head, tail;
  bool is_apart = false;  // a comma or "và" stands before the figure, and its head before that
  bool is_unclear = false;
  int year = 0;
};

class SentenceReader {
 public:
  SentenceReader(const GoalWords& known, const GoalText& text, Stretch sentence,
                 const GoalContext& context, std::size_t number, std::vector<Goal>& goals)
      : known_(known),
        text_(text),
        words_(text.passage.tokens),
        sentence_(sentence),
        context_(context),
        number_(number),
        goals_(goals) {}

  void run() {
    find_clauses();
    if (clauses_.empty()) return;
    period_ = period();
    is_narrowed_ = known_.narrowing.is_in(slice(sentence_));
    const std::size_t first = goals_.size();
    if (known_.listed.is_in(slice(sentence_))) {
      for (const Clause& clause : clauses_) add(clause).is_listed = true;
      return;
    }
    add_bare();
    for (const Clause& clause : clauses_) {
      if (!clause.is_unclear) complete(clause, first);
    }
    share_words(first);
  }

 private:
  Words slice(Stretch stretch) const {
    return words_.subspan(stretch.begin, stretch.empty() ? 0 : stretch.end - stretch.begin);
  }

  Range bytes(Stretch stretch) const {
    if (stretch.empty()) return {};
    return {words_[stretch.begin].begin, words_[stretch.end - 1].end};
  }

  bool is_separator(std::size_t at) const {
    const WordKey key = words_[at].key;
    return key == known_.comma || key == known_.semicolon || key == known_.conjunction ||
           key == known_.colon;
  }

  const YearMark* mark_ending_at(std::size_t end) const {
    const auto found = std::ranges::find(text_.years, end, &YearMark::end);
    return found == text_.years.end() ? nullptr : &*found;
  }

  std::optional<std::size_t> last(Stretch stretch, WordKey key) const {
    for (std::size_t at = stretch.end; at > stretch.begin; --at) {
      if (words_[at - 1].key == key) return at - 1;
    }
    return std::nullopt;
  }

  std::optional<std::size_t> first(Stretch stretch, WordKey key) const {
    for (std::size_t at = stretch.begin; at < stretch.end; ++at) {
      if (words_[at].key == key) return at;
    }
    return std::nullopt;
  }

  // Without separators, fillers and year marks at both ends.
  Stretch trimmed(Stretch stretch) const {
    while (!stretch.empty()) {
      const auto mark = std::ranges::find(text_.years, stretch.begin, &YearMark::begin);
      if (mark != text_.years.end() && mark->end <= stretch.end) {
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
    if (figure.begin < sentence_.begin || figure.end > sentence_.end) return false;
    const Range range{words_[figure.begin].begin, words_[figure.end - 1].end};
    if (touches(text_.asides, range) || touches(text_.passage.of_others, range)) return false;
    return figure.is_share || text_.passage.role == Role::objectives;
  }

  void find_clauses() {
    for (const Figure& figure : text_.figures) {
      if (is_goal(figure)) clauses_.emplace_back(figure);
    }
    if (clauses_.empty()) return;
    std::size_t from = sentence_.begin;
    if (const auto colon = last({from, clauses_.front().figure->begin}, known_.colon)) {
      lead_ = trimmed({from, *colon});
      from = *colon + 1;
    }
    for (std::size_t i = 0; i < clauses_.size(); ++i) cut_before(i, from);
    Clause& final = clauses_.back();
    final.tail = {final.figure->end, sentence_.end};
    for (Clause& clause : clauses_) close(clause);
  }

  void cut_before(std::size_t i, std::size_t from) {
    Clause& clause = clauses_[i];
    if (i > 0) from = clauses_[i - 1].figure->end;
    const std::size_t start = start_of(*clause.figure, from, clause.is_apart);
    if (i == 0) {
      clause.head = trimmed({from, start});
      return;
    }
    Clause& before = clauses_[i - 1];
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
  void close(Clause& clause) const {
    if (const auto end = first(clause.tail, known_.semicolon)) clause.tail.end = *end;
    for (std::size_t at = clause.tail.begin; at < clause.tail.end; ++at) {
      if (known_.narrowing.at(words_, at) == 0) continue;
      const bool is_aside = at > clause.tail.begin && words_[at - 1].key == known_.comma;
      if (is_aside) clause.tail.end = at - 1;
    }
    int own = 0;
    for (const YearMark& mark : text_.years) {
      if (mark.begin >= sentence_.begin && mark.begin < clause.figure->begin) {
        clause.year = mark.year;
      }
      if (mark.begin >= clause.tail.begin && mark.end <= clause.tail.end) own = mark.year;
    }
    if (own != 0) clause.year = own;
    if (clause.year == 0) clause.year = context_.year;
    clause.tail = trimmed(clause.tail);
  }

  WordKey period() const {
    for (std::size_t at = sentence_.begin; at < sentence_.end; ++at) {
      const std::size_t length = known_.periods.at(words_, at);
      if (length == 0) continue;
      WordKey key = 1;
      for (std::size_t i = at; i < std::min(at + length + 3, sentence_.end); ++i) {
        key = key * 31 + words_[i].key;
      }
      return key;
    }
    return context_.period;
  }

  Goal& add(const Clause& clause) {
    Goal& goal = goals_.emplace_back();
    goal.passage = &text_.passage;
    goal.value = bytes({clause.figure->begin, clause.figure->end});
    goal.amount = clause.figure->amount;
    goal.is_share = clause.figure->is_share;
    goal.is_narrowed = is_narrowed_;
    goal.year = clause.year;
    goal.period = period_;
    goal.sentence = number_;
    return goal;
  }

  // "Đến năm 2025, thư viện xã, 70% thư viện …": all of the first.
  void add_bare() {
    const Clause& front = clauses_.front();
    constexpr std::size_t most_words = 12;
    if (!front.is_apart || front.head.empty()) return;
    const Words words = slice(front.head);
    const bool has_verb =
        known_.verbs.at(words, 0) > 0 || known_.predicate_at(words) != words.size();
    if (has_verb || words.size() > most_words) return;
    Goal& goal = add(front);
    goal.is_bare = goal.is_share = goal.is_of = true;
    goal.amount = {100, 100, Amount::Bound::exact};
    goal.value = goal.words = bytes(front.head);
    known_.append(goal.subject, words);
  }

  void complete(const Clause& clause, std::size_t first_goal) {
    const Goal* before = goals_.empty() ? nullptr : &goals_.back();
    const std::optional<Goal> last_goal = before ? std::optional(*before) : std::nullopt;
    Goal& goal = add(clause);
    const bool has_head = !clause.head.empty() && !clause.is_apart;
    if (has_head) {
      known_.append(goal.subject, slice(clause.head));
      known_.append(goal.predicate, slice(clause.tail));
      goal.words = bytes(clause.head);
      goal.is_left_out = begins_with_verb(slice(clause.head));
      if (last_goal) take_left_out(goal, *last_goal);
    } else if (!clause.tail.empty()) {
      const Words tail = slice(clause.tail);
      const std::size_t predicate = known_.predicate_at(tail);
      goal.is_of = true;
      goal.words = bytes(clause.tail);
      known_.append(goal.subject, tail.first(predicate));
      known_.append_predicate(goal.predicate, tail.subspan(predicate));
    } else if (goals_.size() - 1 == first_goal && lead_.empty() && clauses_.size() == 1 &&
               last_goal && last_goal->sentence + 1 == number_) {
      goal.subject = last_goal->subject;
      goal.predicate = last_goal->predicate;
      goal.words = {};
    }
  }

  bool begins_with_verb(Words words) const { return known_.verbs.at(words, 0) > 0; }

  // "số lượt bạn đọc tăng 10%; đến năm 2030, tăng 15%": of the same.
  static void take_left_out(Goal& goal, const Goal& before) {
    const bool is_near = before.sentence + 1 >= goal.sentence && !before.is_of &&
                         before.subject.size() > goal.subject.size() &&
                         before.predicate == goal.predicate;
    if (!is_near ||
        !std::equal(goal.subject.rbegin(), goal.subject.rend(), before.subject.rbegin())) {
      return;
    }
    goal.subject = before.subject;
    goal.is_left_out = before.is_left_out;
  }

  // Goals without words of their own share those behind the next; subjects without a predicate the
  // next predicate, or the words before the colon.
  void share_words(std::size_t first_goal) {
    std::vector<WordKey> lead;
    known_.append_predicate(lead, slice(lead_));
    if (lead.empty()) lead = context_.lead;
    for (std::size_t i = goals_.size(); i > first_goal; --i) {
      Goal& goal = goals_[i - 1];
      const Goal* next = i < goals_.size() ? &goals_[i] : nullptr;
      if (goal.subject.empty()) {
        if (next != nullptr && next->is_of) {
          goal.subject = next->subject;
          goal.predicate = next->predicate;
          goal.words = next->words;
          goal.is_of = true;
        } else {
          goal.subject = lead;
        }
      } else if (goal.is_of && goal.predicate.empty()) {
        const bool can_share = next != nullptr && next->is_of && lead_.empty();
        goal.predicate = can_share ? next->predicate : lead;
      }
    }
  }

  const GoalWords& known_;
  const GoalText& text_;
  Words words_;
  Stretch sentence_, lead_;
  const GoalContext& context_;
  std::size_t number_;
  std::vector<Goal>& goals_;
  std::vector<Clause> clauses_;
  WordKey period_ = 0;
  bool is_narrowed_ = false;
};

}  // namespace

void read_sentence(const GoalWords& known, const GoalText& text, std::size_t begin, std::size_t end,
                   const GoalContext& context, std::size_t number, std::vector<Goal>& goals) {
  SentenceReader(known, text, {begin, end}, context, number, goals).run();
}

}  // namespace vanban
