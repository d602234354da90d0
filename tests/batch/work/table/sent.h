// A table sent by an office, as a CSV file beside the plan of Bắc Ninh.
#pragma once

#include <doctest/doctest.h>
#include <string>

#include "batch/work/listing.h"

namespace vanban::test {

class Sent : public Listing {
 public:
  Sent() { copy("bac-ninh.plan.json"); }

  // Columns with single quotes for double ones.
  void read(
      const std::string& csv,
      const std::string& columns = "'Mã xã': 'code', 'Tên xã': 'name', 'Số thôn': 'counts.thon'") {
    write("xa.csv", csv);
    list("'parent': 'bac-ninh.plan.json', 'table': {'file': 'xa.csv', 'columns': {" + columns +
         "}}");
  }
  int thon(const std::string& code) const {
    const auto& row = item(code).row;
    REQUIRE(row);
    const auto found = row->facts.counts.find("thon");
    return found == row->facts.counts.end() ? -1 : found->second;
  }
};

}  // namespace vanban::test
