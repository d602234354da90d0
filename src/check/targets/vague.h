// vague_goal: words in a goal that leave open how much: "khoảng 70%", "dự kiến đạt", "phần lớn".
#pragma once

#include <vector>

#include "check/findings.h"
#include "check/passage.h"
#include "check/targets/phrase_set.h"
#include "model/check_words.h"

namespace vanban {

class VagueRules {
 public:
  explicit VagueRules(const CheckWords& words);

  // In sections of objectives only; words that open a goal not under its general part ("Mục tiêu
  // chung"), which has no figures.
  void find(const std::vector<Passage>& passages, Findings& findings) const;

 private:
  void look_at(const Passage& passage, bool is_general, Findings& findings) const;
  // The words of the passage from the place on that are vague there; 0: none.
  std::size_t vague_at(const Passage& passage, std::size_t place, bool is_general) const;

  PhraseSet before_figures_, anywhere_, beginnings_, general_;
  WordKey from_ = word_key("từ"), semicolon_ = word_key(";"), colon_ = word_key(":");
};

}  // namespace vanban
