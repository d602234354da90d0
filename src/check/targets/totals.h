// total_differs: a total in a table that is not the sum of its parts.
#pragma once

#include <vector>

#include "check/findings.h"
#include "check/targets/phrase_set.h"
#include "check/targets/table_view.h"
#include "model/check_words.h"

namespace vanban {

class TotalRules {
 public:
  explicit TotalRules(const CheckWords& words);

  // Sure only of columns that hold nothing but numbers. A total is right if it is the sum of the
  // rows of any one level: of groups, or of what is in them.
  void find(const std::vector<TableView>& tables, Findings& findings) const;

 private:
  void check_rows(const TableView& table, Findings& findings) const;
  void check_columns(const TableView& table, Findings& findings) const;
  bool is_summed(const TableView& table, std::size_t column) const;

  PhraseSet total_rows_, total_columns_, not_summed_;
  PhraseSet never_summed_;  // wherever they stand in a column's head
  PhraseSet parts_;
};

}  // namespace vanban
