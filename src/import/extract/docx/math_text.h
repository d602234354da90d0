// An equation in a Word file (Office Math, ECMA-376 part 1, 22.1) as one line of text: "a/b",
// "x^2", "x_1", "√(n)".
#pragma once

#include <string>

#include "read/xml.h"

namespace vanban {

std::string math_text(XmlElement math);

}  // namespace vanban
