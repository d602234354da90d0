// word/styles.xml: the style sheet as Word's styles. What an element has in common with another
// style it takes from there, so that changing one style changes all that look like it.
#pragma once

#include <string>

#include "model/style.h"

namespace vanban {

std::string docx_styles(const StyleSheet& style);

}  // namespace vanban
