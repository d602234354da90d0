// The body that answers for a function in a unit, in words.
#pragma once

#include <string>

#include "units/body.h"

namespace vanban {

struct AnsweringBody {
  std::string name;
  std::string brief;  // in lists of recipients
  Standing standing = Standing::assigned;
};

}  // namespace vanban
