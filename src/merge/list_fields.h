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

// Of the blocks of a template, in the order of first use, each path once; required if any use of it
// is. What the program works out itself is not listed.
std::vector<FieldUse> list_fields(const std::vector<TemplateNode>& nodes);

}  // namespace vanban
