// Words that name administrative units in running text: their types, and the names before which a
// type has a capital. Made once; the table outlives it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/word_keys.h"
#include "check/passage.h"
#include "model/check_words.h"
#include "units/unit_table.h"

namespace vanban {

class UnitWords {
 public:
  // Lists of `words`: "surnames", "unit-events".
  UnitWords(const UnitTable& units, const CheckWords& words);

  // Of how many words the type is that begins at this token; zero if none does.
  std::size_t type_at(const Passage& passage, std::size_t at) const;
  // "Tỉnh Bắc Ninh", whose type is `type`, is a unit.
  bool is_unit(std::string_view words, std::string_view type) const;
  // A person's surname or an event: "Phường Trần Hưng Đạo", "Phường Điện Biên Phủ".
  bool is_surname(std::uint64_t key) const { return surnames_.has(key); }
  bool is_event(std::string_view name) const;

 private:
  struct TypeKeys {
    std::uint64_t first = 0, second = 0;  // second zero: a type of one word
  };

  const UnitTable& units_;
  std::vector<TypeKeys> types_;
  WordKeys surnames_;
  std::vector<std::string> events_;  // folded
};

}  // namespace vanban
