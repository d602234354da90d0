// What the user typed, before the program sets end marks, list markers and signature lines: read as
// a passage, so that findings stand at their words. A placeholder is one piece_mark.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include "check/passage.h"
#include "model/markup.h"
#include "model/value.h"

namespace vanban {

Passage typed_text(std::string words, const Location& where);
Passage typed_text(const Markup& text);
// Empty words where the value is missing or no text.
Passage typed_text(const Value* value);

// The value behind keys, one inside the other; null if one of them is missing.
const Value* value_at(const Value& data, std::initializer_list<std::string_view> keys);

// Whole words, whatever the case of their letters.
bool begins_with(const Passage& passage, std::string_view words);
bool begins_with(const std::vector<FoldedWord>& tokens, std::size_t from, std::string_view words);
bool same_words(std::string_view text, std::string_view other);
// Without spaces at both ends, and the stops, semicolons, colons and commas at the end.
std::string_view without_end_marks(std::string_view text);

}  // namespace vanban
