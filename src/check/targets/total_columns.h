// Columns that are the total of others in each row: "Tổng số" beside the years or the sources.
#pragma once

#include <functional>
#include <vector>

#include "check/findings.h"
#include "check/targets/phrase_set.h"
#include "check/targets/table_view.h"

namespace vanban {

struct TotalColumn {
  std::size_t column = 0;
  std::vector<std::size_t> parts;
  // Years take in everything; other columns may, if most rows say so.
  bool is_sure = false;
};

std::vector<TotalColumn> total_columns_of(const TableView& table, const PhraseSet& totals,
                                          const PhraseSet& parts,
                                          const std::function<bool(std::size_t)>& is_summed);

void check_total_column(const TableView& table, const TotalColumn& total, Findings& findings);

}  // namespace vanban
