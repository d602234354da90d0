// shares_contradict: what needs something else cannot be more frequent than that. "30% thư viện cấp
// xã ứng dụng công nghệ thông tin" and "trên 70% thư viện cấp xã kết nối dữ liệu" exclude each
// other, and so do 60 percent of a part and 100 percent of the whole.
#pragma once

#include <span>
#include <vector>

#include "check/findings.h"
#include "check/targets/goal.h"

namespace vanban {

class Contradictions {
 public:
  explicit Contradictions(const CheckWords& words);

  void find(std::span<const Goal> goals, Findings& findings) const;

 private:
  // Who does the first does the second too.
  struct Implication {
    std::vector<WordKey> done, needed;
  };

  bool contradict(const Goal& larger, const Goal& smaller) const;
  bool implies(const std::vector<WordKey>& done, const std::vector<WordKey>& needed) const;

  GoalWords known_;
  std::vector<Implication> implications_;
  WordKey either_ = word_key("hoặc");
};

}  // namespace vanban
