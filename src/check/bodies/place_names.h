// Units that a text names with their type: "tỉnh Yên Bái", "xã Tân Tiến". Only names that the table
// of units has, whole: of "xã Tân Tiến Phát" none is found. Names in capitals and numbers ("quận
// 1") are left alone. Look-ups are kept for the time of one document.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "check/words.h"
#include "units/unit_table.h"

namespace vanban {

struct NamedUnit {
  Range range;                                      // type and name
  std::size_t token = 0;                            // of the type
  const std::vector<const Unit*>* units = nullptr;  // of that type and name, in all periods
};

class PlaceNames {
 public:
  // The table outlives it.
  explicit PlaceNames(const UnitTable& units) : units_(units) {}

  std::vector<NamedUnit> find(const Passage& passage);

 private:
  const std::vector<const Unit*>& look_up(std::string_view type, std::string_view name);

  const UnitTable& units_;
  std::map<std::string, std::vector<const Unit*>, std::less<>> known_;
};

}  // namespace vanban
