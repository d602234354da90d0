// A figure with its unit as texts write it → the value of a target that prints just so.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "check/targets/figures.h"
#include "derive/text/flat_text.h"
#include "model/plan.h"

namespace vanban {

struct WrittenValue {
  TargetValue value;
  std::string unit;             // empty: none stands there
  Range range;                  // in the text, with the unit and the count if they are printed
  bool is_number_only = false;  // the unit behind it is set apart by a common space: it stays
  bool is_capital = false;
};

// `range` is where the figure stands. Nothing where a target would print it in another way, or
// where the words around it take something back: "khoảng 70%", "10%/năm".
std::optional<WrittenValue> written_value(std::string_view text, Range range, const Amount& amount);

// Units of things that are counted: "lượt", "mô hình". The longest that the text begins with.
std::string_view counted_unit_at(std::string_view text);

}  // namespace vanban
