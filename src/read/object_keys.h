// Which keys an object of a file may have. The tables are data, so that a test can hold them
// against the JSON Schemas.
#pragma once

#include <span>
#include <string_view>

namespace vanban {

struct ObjectKeys {
  std::string_view what;  // a term of diag/terms.h: "item"
  std::span<const std::string_view> keys;
};

}  // namespace vanban
