// The parts of an Office file → the bytes of its ZIP package (ECMA-376, part 2). libzip stays
// behind it. Parts stand in the order given, deflated, all with the oldest time that ZIP knows: the
// same parts give the same bytes.
#pragma once

#include <string>
#include <vector>

namespace vanban {

struct PackagePart {
  std::string name;  // "word/document.xml"
  std::string bytes;
};

std::string pack(const std::vector<PackagePart>& parts);

}  // namespace vanban
