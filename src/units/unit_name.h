// A unit as people write it: a code, or a name with or without its type, which may be abbreviated:
// "24", "Tân Tiến", "xã Tân Tiến", "TP. Hồ Chí Minh".
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "units/unit.h"

namespace vanban {

class UnitName {
 public:
  explicit UnitName(std::string_view text);

  const std::string& code() const { return code_; }  // any text, mostly no code
  // Equal under fold(); numbers match with and without a leading zero (phường 5, phường 05).
  bool is_name(const Unit& unit) const;

  // As a name, or as a type and a name.
  struct Reading {
    std::string_view type;  // empty: any
    std::string name;
    std::uint32_t signature = 0;  // only names with the same one can be equal

    bool fits(const Unit& unit) const;
  };
  const std::vector<Reading>& readings() const { return readings_; }

 private:
  std::string code_;
  std::vector<Reading> readings_;
};

// A hash of the consonants in a name or its key, which neither case nor tone nor apostrophe
// changes: names equal under fold() have equal signatures. Cheap enough to compare with every unit
// of the country.
std::uint32_t name_signature(std::string_view name);

// The letters and digits of a name in lower-case ASCII: what suggestions are measured by.
std::string plain_letters(std::string_view name);

// How a text typed without diacritics may be meant: as a name, or as a type and a name ("xa bang"
// is Xà Bang or xã Bằng).
struct PlainReading {
  std::string_view type;  // empty: any
  std::string letters;
};
std::vector<PlainReading> plain_readings(std::string_view text);

}  // namespace vanban
