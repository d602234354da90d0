// Words put in the place of others take over their capitals.
#pragma once

#include <string_view>
#include <vector>

#include "model/markup.h"

namespace vanban {

// `was` as the text writes it, `known` as the rule does: all in capitals, or with a first capital
// that the rule has not, the new words are written so.
void write_as(std::string_view was, std::string_view known, std::vector<MarkupPiece>& words);

void set_emphasis(std::vector<MarkupPiece>& words, Emphasis emphasis);

}  // namespace vanban
