// The words and functions of bodies that rules of this family go by, from data/check/words.json.
#pragma once

#include <string>
#include <vector>

#include "base/phrases.h"
#include "model/check_words.h"

namespace vanban {

// Of bodies that a Ủy ban nhân dân can only ask.
struct AskedWords {
  explicit AskedWords(const CheckWords& words);

  Phrases requests;  // "Đề nghị"
  Phrases verbs;     // that give work to the body of the heading above: "Chủ trì"
  Phrases orders;    // before a body: "Giao"
  std::vector<std::string> functions;
};

// Of groups in lists of recipients, and of the bodies that they may hold.
struct RecipientWords {
  explicit RecipientWords(const CheckWords& words);

  Phrases everyone;      // "Như Điều 3"
  Phrases offices;       // "Các sở, ban, ngành tỉnh"
  Phrases groups;        // "Các đoàn thể"
  Phrases front;         // Mặt trận, to which the organisations belong
  Phrases party_groups;  // "Các ban Đảng"
  Phrases units;         // "UBND các xã"
  Phrases schools;
  std::vector<std::string> organisations, party, below;  // functions
};

// Of sentences that say by when something is to be done, and of those that only sort by a day.
struct DeadlineWords {
  explicit DeadlineWords(const CheckWords& words);

  Phrases tasks;     // "hoàn thành"
  Phrases criteria;  // "khởi công", "sinh"
};

}  // namespace vanban
