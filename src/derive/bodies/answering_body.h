// The body that answers for a function in a unit, in words.
#pragma once

#include <string>
#include <string_view>

#include "base/vietnamese.h"
#include "units/body.h"

namespace vanban {

struct AnsweringBody {
  std::string name;
  std::string brief;  // in lists of recipients
  Standing standing = Standing::assigned;
};

// "các trường học", "các sở, ban, ngành": not the name of one body, which begins with a capital.
inline bool is_collective(std::string_view name) {
  return capitalised(name) != name;
}

}  // namespace vanban
