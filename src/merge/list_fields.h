// The fields a template asks a plan for, with the places that want them.
#pragma once

#include <string>
#include <vector>

#include "model/template.h"

namespace vanban {

struct FieldUse {
  std::string path;
  bool required = true;  // false: there is a default, or the block vanishes without it
  Location where;        // of its first use
};

// In the order of first use, each path once; required if any use of it is. What the program works
// out itself is not listed.
std::vector<FieldUse> list_fields(const Template& form);

}  // namespace vanban
