// The bytes of a CSV file → UTF-8.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>

namespace vanban {

struct CsvText {
  std::string utf8;
  bool was_windows_1252 = false;
};

// The text before the first bytes that are no text in the encoding that the file began with.
struct BrokenText {
  std::string before;
  bool has_nul = false;
};

// By the BOM; UTF-8 without one; Windows-1252 if that fails.
std::variant<CsvText, BrokenText> decode_csv(std::string_view bytes);

}  // namespace vanban
