// A RichText in one line of a dump: **bold**, *italic*, \n for a line break, and in braces what is
// no plain text: {number} {day} {month} for blanks, {cite ID: words}, {ref ID: words}, {note 0: 1}
// for the footnote at place 0 called as number 1. A space at either end is ␠.
#pragma once

#include <string>
#include <vector>

#include "model/inline.h"

namespace vanban {

std::string dump(const RichText& text);
std::string dump(const std::vector<Text>& words);

}  // namespace vanban
