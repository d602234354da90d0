// Changes of the rows of a table in the words of a decision: single rows with the header of their
// table, or the table as a whole where rows cannot be taken out of it or most of them changed.
#pragma once

#include <string>

#include "compare/amend/quote.h"

namespace vanban {

class RowClauses {
 public:
  RowClauses(const Versions& versions, const Quoting& quoting,
             const std::vector<AmendedPlace>& places)
      : versions_(versions), quoting_(quoting), places_(places) {}

  // The new table, if it takes the place of the old one; null: the row is amended for itself.
  const Table* replaced_by(const PieceChange& change) const;
  std::string replacement_words(const PieceChange& change) const;

  // The table that the row stood in, if nothing stands in its place now.
  const Table* taken_out(const PieceChange& change) const;
  std::string removal_words(const PieceChange& change) const;

  // "Sửa đổi dòng 3 bảng tại khoản 2 Mục III như sau:"
  std::string words(const PieceChange& change) const;
  PlanTable excerpt(const PieceChange& change) const;

 private:
  // The item of the new version that holds the row; -1: none.
  int holder_of(const PieceChange& change) const;
  const Table* table_in(const AmendedVersion& version, int at) const;

  const Versions& versions_;
  const Quoting& quoting_;
  const std::vector<AmendedPlace>& places_;
};

}  // namespace vanban
