// What the ids of a document are called where the text refers to them.
#pragma once

#include <map>
#include <string>

namespace vanban {

// By id: "khoản 2 Mục III", "Phụ lục I"; empty for items that carry no label (dashes).
using References = std::map<std::string, std::string>;

}  // namespace vanban
