#include "check/targets/goal_words.h"

namespace vanban {

GoalWords::GoalWords(const CheckWords& words)
    : fillers(words.list("goal-fillers")),
      verbs(words.list("goal-verbs")),
      noun_marks(words.list("noun-marks")),
      narrowing(words.list("narrowing")),
      periods(words.list("periods")),
      falling(words.list("should-fall")),
      listed(words.list("listed-figures")),
      silent(words.list("silent-words")),
      openings({"có", "được", "về", "về việc"}) {}

void GoalWords::append(std::vector<WordKey>& keys, Words words) const {
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t skipped = silent.at(words, at);
    if (skipped == 0) keys.push_back(words[at].key);
    at += skipped == 0 ? 1 : skipped;
  }
  while (!keys.empty() && (keys.back() == comma || keys.back() == semicolon)) keys.pop_back();
}

void GoalWords::append_predicate(std::vector<WordKey>& keys, Words words) const {
  const std::size_t opening = openings.at(words, 0);
  append(keys, opening < words.size() ? words.subspan(opening) : words);
}

std::size_t GoalWords::predicate_at(Words words) const {
  for (std::size_t at = 1; at < words.size(); ++at) {
    if (verbs.at(words, at) > 0 && noun_marks.before(words, at) == 0) return at;
  }
  return words.size();
}

}  // namespace vanban
