// count_differs: "gồm 13 dự án" before a table of 16, "05 nhóm nhiệm vụ sau:" before a list of 4.
#pragma once

#include <vector>

#include "check/findings.h"
#include "check/targets/phrase_set.h"
#include "check/targets/table_view.h"
#include "model/check_words.h"

namespace vanban {

class CountRules {
 public:
  explicit CountRules(const CheckWords& words);

  // Of tables whose head names what is counted, and of lists right under a sentence that ends so.
  void find(const std::vector<Passage>& passages, const std::vector<TableView>& tables,
            Findings& findings) const;

 private:
  struct Count;
  std::vector<Count> counts_in(const Passage& passage) const;
  void check_table(const TableView& table, Findings& findings) const;
  void check_list(const Passage& passage, Findings& findings) const;

  PhraseSet things_, totals_;
  WordKey colon_ = word_key(":");
};

}  // namespace vanban
