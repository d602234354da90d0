#include "derive/goals/goal_clauses.h"

#include <algorithm>
#include <optional>

#include "base/utf8.h"
#include "base/vietnamese.h"
#include "derive/text/asides.h"

namespace vanban {

namespace {

constexpr std::string_view spaces = " \n\u00A0";

std::string_view without_spaces_behind(std::string_view words) {
  for (;;) {
    if (words.ends_with(no_break_space_utf8)) {
      words.remove_suffix(no_break_space_utf8.size());
    } else if (words.ends_with(' ') || words.ends_with('\n')) {
      words.remove_suffix(1);
    } else {
      return words;
    }
  }
}

bool take_word_behind(std::string_view& words, std::string_view word) {
  const std::string_view rest = without_spaces_behind(words);
  if (rest.size() < word.size() || to_lower(rest.substr(rest.size() - word.size())) != word) {
    return false;
  }
  const std::string_view before = rest.substr(0, rest.size() - word.size());
  if (!before.empty() && without_spaces_behind(before) == before && before.back() != ',' &&
      before.back() != ';') {
    return false;
  }
  words = without_spaces_behind(before);
  return true;
}

// Where the separator at the end of the words begins: ", ", "; ", " và ", ", và ".
std::optional<std::size_t> separator_begin(std::string_view words) {
  std::string_view rest = words;
  const bool joined = take_word_behind(rest, "và") || take_word_behind(rest, "hoặc");
  rest = without_spaces_behind(rest);
  const bool marked = rest.ends_with(',') || rest.ends_with(';');
  if (marked) return rest.size() - 1;
  if (joined) return rest.size();
  return std::nullopt;
}

class GoalReader {
 public:
  GoalReader(const FlatText& text, const std::vector<Range>& asides, const Sentence& sentence,
             const GoesDown& goes_down)
      : text_(text),
        words_(text.words()),
        asides_(asides),
        sentence_(sentence),
        goes_down_(goes_down) {
    for (std::size_t at = sentence.begin; at < sentence.body_end; ++at) {
      if (target_at(at) != nullptr) targets_.push_back(at);
    }
  }

  GoalSentence run() {
    GoalSentence result;
    result.lead = {sentence_.begin, lead_end()};
    std::size_t begin = result.lead.end;
    Range separator{begin, begin};
    for (std::size_t at = begin; at < sentence_.body_end; ++at) {
      if (words_[at] != ';' || touches(asides_, {at, at + 1})) continue;
      const std::size_t next = behind_separator(at);
      if (next >= sentence_.body_end || is_head(next)) continue;
      result.groups.push_back(read_group(separator, {begin, at}));
      separator = {at, next};
      begin = next;
    }
    result.groups.push_back(read_group(separator, {begin, sentence_.body_end}));
    return result;
  }

 private:
  const Placeholder* target_at(std::size_t at) const {
    const Placeholder* placeholder = text_.placeholder_at(at);
    return placeholder != nullptr && !target_of(placeholder->path).empty() ? placeholder : nullptr;
  }

  bool goes_down(std::size_t at) const { return goes_down_(target_of(target_at(at)->path)); }

  // Behind the last colon before the first goal.
  std::size_t lead_end() const {
    const std::size_t end = targets_.empty() ? sentence_.begin : targets_.front();
    for (std::size_t at = end; at > sentence_.begin; --at) {
      if (words_[at - 1] == ':' && !touches(asides_, {at - 1, at})) return skip_spaces(at);
    }
    return sentence_.begin;
  }

  std::size_t skip_spaces(std::size_t at) const {
    while (at < words_.size()) {
      std::size_t next = at;
      next_code_point(words_, next);
      if (spaces.find(text_.words({at, next})) == spaces.npos) break;
      at = next;
    }
    return at;
  }

  std::size_t behind_separator(std::size_t at) const {
    const std::size_t next = skip_spaces(at + 1);
    const std::string_view conjunction = "và ";
    const bool joined = text_.words({next, words_.size()}).starts_with(conjunction);
    return joined ? skip_spaces(next + conjunction.size()) : next;
  }

  // A value that a clause may begin with: in no aside and no "trong đó".
  bool is_head(std::size_t at) const {
    if (target_at(at) == nullptr || touches(asides_, {at, at + 1})) return false;
    std::string_view before = text_.words({sentence_.begin, at});
    take_word_behind(before, "có");
    return !take_word_behind(before, "trong đó");
  }

  GoalGroup read_group(Range separator, Range range) const {
    GoalGroup group;
    group.separator = separator;
    for (const std::size_t at : targets_) {
      if (at < range.begin || at >= range.end || !is_head(at)) continue;
      const std::size_t from = group.clauses.empty() ? range.begin : group.clauses.back().value.end;
      const auto begin = separator_begin(text_.words({from, at}));
      if (!group.clauses.empty() && !begin) continue;
      GoalClause clause;
      clause.value = {at, at + piece_mark.size()};
      clause.separator = group.clauses.empty() ? Range{at, at} : Range{from + *begin, at};
      clause.opens_block = text_.words(clause.separator).starts_with(';');
      if (!group.clauses.empty()) group.clauses.back().words.end = clause.separator.begin;
      clause.words = {clause.value.end, range.end};
      group.clauses.push_back(clause);
    }
    group.lead = {range.begin,
                  group.clauses.empty() ? range.end : group.clauses.front().value.begin};
    for (GoalClause& clause : group.clauses) judge(clause);
    judge_lead(group);
    return group;
  }

  void judge(GoalClause& clause) const {
    bool above = false;
    judge({clause.value.begin, clause.words.end}, clause.stays, above);
    clause.mixed = clause.stays && above;
    std::size_t at = skip_spaces(clause.words.begin);
    while (at < clause.words.end && text_.note_at(at) != nullptr) {
      at = skip_spaces(at + piece_mark.size());
    }
    clause.bare = at >= clause.words.end;
  }

  void judge_lead(GoalGroup& group) const {
    judge(group.lead, group.stays, group.mixed);
    group.names_goals = group.stays || group.mixed;
  }

  void judge(Range range, bool& stays, bool& above) const {
    for (const std::size_t at : targets_) {
      if (at < range.begin || at >= range.end) continue;
      (goes_down(at) ? stays : above) = true;
    }
  }

  const FlatText& text_;
  const std::string& words_;
  const std::vector<Range>& asides_;
  Sentence sentence_;
  const GoesDown& goes_down_;
  std::vector<std::size_t> targets_;  // their places in the sentence
};

}  // namespace

std::string_view target_of(std::string_view path) {
  constexpr std::string_view prefix = "targets.";
  if (!path.starts_with(prefix)) return {};
  path.remove_prefix(prefix.size());
  return path.substr(0, path.find('.'));
}

GoalSentence goals_of(const FlatText& text, const std::vector<Range>& asides,
                      const Sentence& sentence, const GoesDown& goes_down) {
  return GoalReader(text, asides, sentence, goes_down).run();
}

}  // namespace vanban
