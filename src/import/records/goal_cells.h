// What rows and columns of tables say of the figure in a cell: whether it is a goal, of what, and
// in which unit.
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "check/targets/table_view.h"

namespace vanban {

class GoalCells {
 public:
  // The tables outlive it.
  explicit GoalCells(const std::vector<TableView>& tables);

  // A cell below a head that says what is to be reached, in a table whose rows stand for
  // themselves: rows in groups are of something that their own words do not say.
  bool is_goal(const Passage& cell) const;
  // Of the column that says so; empty: there is none.
  std::string unit_of(const Passage& cell) const;
  // Of its row.
  std::string words_of(const Passage& figure) const;

 private:
  struct CellPlace {
    const TableView* table = nullptr;
    std::size_t row = 0, column = 0;
  };
  std::unordered_map<const Passage*, CellPlace> places_;  // of cells in tables without groups
};

// Words as a record has them: without the mark that ends them in the text.
std::string without_end_marks(std::string_view words);

}  // namespace vanban
