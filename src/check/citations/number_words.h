// Number and symbol of a document in running text: "1520/QĐ-TTg", "36-KH/TU", "66/2021/NĐ-CP",
// "66.2/2025/NQ-CP". Spaces that slipped in ("68/TTr- SDTTG", "04 /KH-UBND") are passed over.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "base/folded_words.h"
#include "derive/text/flat_text.h"

namespace vanban {

struct NumberWords {
  Range range;
  std::size_t next = 0;      // token behind it
  int year = 0;              // "66/2021/NĐ-CP": 2021; 0: none in it
  std::uint64_t key = 0;     // equal under fold(), spaces and leading zeros aside
  std::uint64_t symbol = 0;  // the same of "QĐ-TTg"
  std::uint64_t near = 0;    // the same without the figures behind letters: "72/2025/QH"
  bool of_state = false;  // of a central body that has one series a year: TTg, NĐ-CP, QH15, TT-BNV
};

// Nothing if no number begins with that token.
std::optional<NumberWords> number_at(std::string_view words, const std::vector<FoldedWord>& tokens,
                                     std::size_t at);

// Of a text that is a number and nothing else.
std::optional<NumberWords> read_number(std::string_view text);

}  // namespace vanban
