// The date of a document, in words behind its number or name: "ngày 09/12/2022", "ngày 09 tháng 12
// năm 2022", "ngày … tháng 5 năm 2026", "tháng 5 năm 2026", "năm 2014".
#pragma once

#include <optional>

#include "base/date.h"
#include "check/citations/cited_text.h"

namespace vanban {

struct DateWords {
  Range range;           // from the first figure to the last
  Date date;             // what is not said is blank; never a day that is not in the calendar
  std::size_t next = 0;  // token behind it
};

// `at`: the token "ngày", "tháng" or "năm". Nothing if no date with a year follows.
std::optional<DateWords> date_words_at(const CitedText& text, std::size_t at);

// "09/12/2022" and "12/2022", "09/12/2023" differ; "09/12/2022" and "12/2022" do not.
bool contradict(const Date& one, const Date& other);

}  // namespace vanban
