// The words that goals are known by, from data/check/words.json.
#pragma once

#include "check/targets/phrase_set.h"
#include "model/check_words.h"

namespace vanban {

struct GoalWords {
  explicit GoalWords(const CheckWords& words);

  PhraseSet fillers;  // "phấn đấu", "đạt": before a figure they say nothing of its subject
  PhraseSet verbs;    // a predicate begins with one of them
  PhraseSet noun_marks;  // "các", "người": the verb behind them is part of a noun
  PhraseSet narrowing;   // "trong số"
  PhraseSet periods;     // "giai đoạn", "quý"
  PhraseSet falling;     // "hộ nghèo", "giảm"
  PhraseSet listed;      // "tương ứng", "lần lượt"
  PhraseSet silent;      // "các", "việc": left out when words are compared
  PhraseSet openings;    // "có": "có cung cấp" and "cung cấp" are one predicate
  WordKey comma = word_key(","), semicolon = word_key(";"), colon = word_key(":"),
          conjunction = word_key("và");
  WordKey stop = word_key(".");

  // Without the silent words and marks.
  void append(std::vector<WordKey>& keys, Words words) const;
  void append_predicate(std::vector<WordKey>& keys, Words words) const;
  // Where the predicate begins; words.size() if there is none.
  std::size_t predicate_at(Words words) const;
};

}  // namespace vanban
