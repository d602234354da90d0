// What the cell of a table means, read as strictly as a person who knows what the column is for.
// Nothing: the cell is none of that kind. Blank cells are never asked.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/overlay.h"
#include "read/sheet/sheet.h"

namespace vanban::batch {

// "12", "1.234", "12 thôn". Text groups thousands by dots, as Vietnamese does; a number of XLSX has
// none.
std::optional<int> read_count(const Cell& cell);

// "có", "không", "x", "1", TRUE and so on. `known` false: "chưa rõ", "?".
struct Answer {
  bool known = true;
  bool yes = false;
};
std::optional<Answer> read_answer(const Cell& cell);

// "90", "90%" and "12 lượt" where that is the target's unit, "95,5", "10 - 15", "trên 80", "≥ 80".
std::optional<TargetValue> read_target(const Cell& cell, const std::string& unit);

// "15/12", "15/12/2026" and "trước ngày 15/12"; `had_year`: it said more than goes into a day of
// every year.
struct Deadline {
  YearlyDay day;
  bool had_year = false;
};
std::optional<Deadline> read_deadline(const Cell& cell);

// "15", or "15/KH-UBND" where that is the symbol. Digits only.
std::optional<std::string> read_number(const Cell& cell, const std::string& symbol);

// "Chủ tịch", "Phó Chủ tịch", "KT. CHỦ TỊCH PHÓ CHỦ TỊCH", "Q. Chủ tịch"; what the title does not
// say, the collective for one, is that of `usual`.
Position read_position(const Cell& cell, const Position& usual);

// "VHXH", "VT, VHXH": the Lưu line, which begins with VT.
std::vector<std::string> read_archive(const Cell& cell);

// The name of a body; nothing inside where there is none here ("không có").
std::optional<std::string> read_body(const Cell& cell);

}  // namespace vanban::batch
