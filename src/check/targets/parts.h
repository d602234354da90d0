// parts_exceed_total: "Tổng kinh phí 100 triệu đồng, trong đó: ngân sách tỉnh 60 triệu đồng, ngân
// sách xã 50 triệu đồng", in a sentence or in a list under it.
#pragma once

#include <optional>
#include <vector>

#include "check/findings.h"
#include "check/passage.h"
#include "check/targets/figures.h"
#include "model/check_words.h"

namespace vanban {

class PartRules {
 public:
  explicit PartRules(const CheckWords& words);

  // Sums of money only: classes of people or things may overlap. Nothing is converted.
  void find(const std::vector<Passage>& passages, Findings& findings) const;

 private:
  struct Sum;
  std::vector<Sum> money_in(const Passage& passage) const;
  void check_sentences(const Passage& passage, const std::vector<Sum>& money,
                       Findings& findings) const;
  void check_list(const std::vector<Passage>& passages, std::size_t at,
                  const std::vector<Sum>& money, Findings& findings) const;

  PhraseSet units_, parts_, totals_;
  WordKey colon_ = word_key(":");
};

}  // namespace vanban
