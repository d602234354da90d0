// Every word and phrase that the data of the installation calls a slip, found in one walk over a
// text: misreadings, missing words, spellings of which a document should have one, and words that
// are written with a capital (Nhân dân, Nhà nước). Made once.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/phrases.h"
#include "check/passage.h"
#include "model/check_words.h"

namespace vanban {

struct Slip {
  enum class Kind { misreading, missing_word, spelling, people };
  Kind kind{};
  Range range;
  std::string_view meant;             // misreading, missing_word, people
  std::size_t group = 0, choice = 0;  // spelling: CheckWords::spellings[group][choice]
};

class Lexicon {
 public:
  // The words outlive it. Lists of `words`: "people", "people-unless", "surname-slips".
  explicit Lexicon(const CheckWords& words);

  std::vector<Slip> find(const Passage& passage) const;
  // Surnames of signers that scans are misread as: "Tổng => Tống".
  const std::vector<std::string>& surname_slips() const { return surname_slips_; }

 private:
  struct Entry {
    Slip::Kind kind{};
    bool is_right = false;       // a phrase in which the slip is none
    bool before_figure = false;  // only if a figure follows
    std::string_view meant = {};
    std::size_t group = 0, choice = 0;
  };

  void add(std::string_view phrase, const Entry& entry);
  void add_misreadings(const std::vector<Misreading>& misreadings, Slip::Kind kind);

  const std::vector<std::string>& surname_slips_;
  Phrases phrases_;
  std::vector<Entry> entries_;  // by the id of the phrase
};

}  // namespace vanban
