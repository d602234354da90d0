// Documents that a text cites by number: "Quyết định số 2544/QĐ-UBND ngày 08/11/2021 của Ủy ban
// nhân dân tỉnh ban hành Kế hoạch … trên địa bàn tỉnh". Issuer and title are that document's words,
// as in a quotation. Ranges are bytes of FlatText::words().
#pragma once

#include <string_view>
#include <vector>

#include "derive/text/flat_text.h"

namespace vanban {

// Each from the number to the end of its clause (";", the end of the sentence, or the UBND that
// goes on), from left to right; with the clause before it where that says what was ordered "tại"
// the document. Where a title ends is not written: better to leave too much alone.
std::vector<Range> cited_ranges(std::string_view words);

// These, and what is quoted; united(). `quoted`: quoted_ranges() of the words, where it is known.
std::vector<Range> words_of_others(std::string_view words);
std::vector<Range> words_of_others(std::string_view words, std::vector<Range> quoted);

}  // namespace vanban
