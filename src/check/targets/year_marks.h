// "đến năm 2030", "năm 2025", "vào năm 2028": the words that say when a goal is to be reached.
#pragma once

#include <vector>

#include "check/targets/figures.h"

namespace vanban {

struct YearMark {
  std::size_t begin = 0, end = 0;  // words
  int year = 0;
};

// Not those of a period or a comparison: "từ năm 2021 đến năm 2025", "so với năm 2020".
std::vector<YearMark> year_marks_of(std::string_view text, Words words);

// The one year that a heading names; 0: none, or several.
int only_year(std::string_view text, Words words);

// "Đến năm 2025", "2030" and nothing else but a few words, as a column is headed; else 0.
int column_year(std::string_view text, Words words);

}  // namespace vanban
