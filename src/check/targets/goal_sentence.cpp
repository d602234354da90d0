#include "check/targets/goal_sentence.h"

#include <algorithm>
#include <optional>

namespace vanban {

namespace {

class SentenceReader {
 public:
  SentenceReader(const GoalWords& known, const GoalText& text, WordRange sentence,
                 const GoalContext& context, std::size_t number, std::vector<Goal>& goals)
      : known_(known),
        text_(text),
        words_(text.passage.tokens),
        sentence_(sentence),
        clauses_(figure_clauses_of(known, text, sentence)),
        context_(context),
        number_(number),
        goals_(goals) {}

  void run() {
    if (clauses_.found.empty()) return;
    period_ = period();
    is_narrowed_ = known_.narrowing.is_in(slice(words_, sentence_));
    const std::size_t first = goals_.size();
    if (known_.listed.is_in(slice(words_, sentence_))) {
      for (const FigureClause& clause : clauses_.found) add(clause).is_listed = true;
      return;
    }
    add_bare();
    for (const FigureClause& clause : clauses_.found) {
      if (!clause.is_unclear) complete(clause, first);
    }
    share_words(first);
  }

 private:
  Range bytes(WordRange stretch) const {
    if (stretch.empty()) return {};
    return {words_[stretch.begin].begin, words_[stretch.end - 1].end};
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

  Goal& add(const FigureClause& clause) {
    Goal& goal = goals_.emplace_back();
    goal.passage = &text_.passage;
    goal.value = bytes({clause.figure->begin, clause.figure->end});
    goal.amount = clause.figure->amount;
    goal.is_share = clause.figure->is_share;
    goal.is_narrowed = is_narrowed_;
    goal.year = clause.year != 0 ? clause.year : context_.year;
    goal.period = period_;
    goal.sentence = number_;
    return goal;
  }

  // "Đến năm 2025, thư viện xã, 70% thư viện …": all of the first.
  void add_bare() {
    const FigureClause& front = clauses_.found.front();
    constexpr std::size_t most_words = 12;
    if (!front.is_apart || front.head.empty()) return;
    const Words words = slice(words_, front.head);
    const bool has_verb =
        known_.verbs.at(words, 0) > 0 || known_.predicate_at(words) != words.size();
    if (has_verb || words.size() > most_words) return;
    Goal& goal = add(front);
    goal.is_bare = goal.is_share = goal.is_of = true;
    goal.amount = {100, 100, Amount::Bound::exact};
    goal.value = goal.words = bytes(front.head);
    known_.append(goal.subject, words);
  }

  void complete(const FigureClause& clause, std::size_t first_goal) {
    const Goal* before = goals_.empty() ? nullptr : &goals_.back();
    const std::optional<Goal> last_goal = before ? std::optional(*before) : std::nullopt;
    Goal& goal = add(clause);
    const bool has_head = !clause.head.empty() && !clause.is_apart;
    if (has_head) {
      known_.append(goal.subject, slice(words_, clause.head));
      known_.append(goal.predicate, slice(words_, clause.tail));
      goal.words = bytes(clause.head);
      goal.is_left_out = begins_with_verb(slice(words_, clause.head));
      if (last_goal) take_left_out(goal, *last_goal);
    } else if (!clause.tail.empty()) {
      const Words tail = slice(words_, clause.tail);
      const std::size_t predicate = known_.predicate_at(tail);
      goal.is_of = true;
      goal.words = bytes(clause.tail);
      known_.append(goal.subject, tail.first(predicate));
      known_.append_predicate(goal.predicate, tail.subspan(predicate));
    } else if (goals_.size() - 1 == first_goal && clauses_.lead.empty() &&
               clauses_.found.size() == 1 && last_goal && last_goal->sentence + 1 == number_) {
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
    known_.append_predicate(lead, slice(words_, clauses_.lead));
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
        const bool can_share = next != nullptr && next->is_of && clauses_.lead.empty();
        goal.predicate = can_share ? next->predicate : lead;
      }
    }
  }

  const GoalWords& known_;
  const GoalText& text_;
  Words words_;
  WordRange sentence_;
  FigureClauses clauses_;
  const GoalContext& context_;
  std::size_t number_;
  std::vector<Goal>& goals_;
  WordKey period_ = 0;
  bool is_narrowed_ = false;
};

}  // namespace

void read_sentence(const GoalWords& known, const GoalText& text, std::size_t begin, std::size_t end,
                   const GoalContext& context, std::size_t number, std::vector<Goal>& goals) {
  SentenceReader(known, text, {begin, end}, context, number, goals).run();
}

}  // namespace vanban
