#include "batch/work/table/row_kinds.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

#include "base/vietnamese.h"
#include "batch/work/table/words.h"

namespace vanban::batch {

namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

// The key begins with the words and goes on, if at all, with another word or mark.
bool begins_with(const std::string& key, std::string_view words) {
  const std::string begin = key_of(words);
  if (!key.starts_with(begin)) return false;
  return key.size() == begin.size() || key[begin.size()] == ' ' || key[begin.size()] == ':' ||
         key[begin.size()] == '(' || key[begin.size()] == '.' || key[begin.size()] == ',';
}

template <class Words>
bool begins_with_any(const std::string& key, const Words& words) {
  return std::ranges::any_of(words, [&](std::string_view each) { return begins_with(key, each); });
}

// "I", "IV.", "A", "b)": what counts groups.
bool counts_groups(std::string_view text) {
  std::string mark = on_one_line(text);
  while (mark.ends_with('.') || mark.ends_with(')') || mark.ends_with('/')) mark.pop_back();
  if (mark.empty()) return false;
  const bool is_letter = mark.size() == 1 && std::isalpha(static_cast<unsigned char>(mark[0])) != 0;
  return is_letter || mark.find_first_not_of("IVXLC") == mark.npos;
}

// The part of "I. Khu vực …" before its first blank, if it ends in a mark.
std::string_view leading_mark(std::string_view text) {
  const std::string_view first = text.substr(0, text.find(' '));
  const bool is_marked = first.ends_with('.') || first.ends_with(')') || first.ends_with('/');
  return is_marked && first.size() < text.size() ? first : std::string_view();
}

// "1", "(2)", "[3]", "A", "5=3+4", "(5)=(3)+(4)".
bool is_column_number(std::string_view text) {
  std::string mark;
  for (const char c : text.substr(0, text.find('='))) {
    if (c != ' ' && c != '(' && c != ')' && c != '[' && c != ']') mark += c;
  }
  if (mark.size() == 1 && std::isalpha(static_cast<unsigned char>(mark[0])) != 0) return true;
  return !mark.empty() && mark.size() <= 2 && std::ranges::all_of(mark, is_digit);
}

}  // namespace

bool is_total(std::string_view text) {
  static constexpr auto openings =
      std::to_array<std::string_view>({"tổng cộng", "tổng số", "tổng toàn", "cộng toàn",
                                       "toàn tỉnh", "toàn huyện", "toàn thành phố", "toàn thị xã"});
  static constexpr auto wholes = std::to_array<std::string_view>({"cộng", "tổng", "cộng dồn"});
  std::string key = key_of(text);
  if (begins_with_any(key, openings)) return true;
  while (key.ends_with(':') || key.ends_with('.') || key.ends_with(' ')) key.pop_back();
  return std::ranges::any_of(wholes, [&](std::string_view each) { return key == key_of(each); });
}

bool is_closing_line(std::string_view text) {
  static constexpr auto openings = std::to_array<std::string_view>({"người lập",
                                                                    "người tổng hợp",
                                                                    "người kiểm tra",
                                                                    "ghi chú",
                                                                    "lưu ý",
                                                                    "chú thích",
                                                                    "nguồn",
                                                                    "nơi nhận",
                                                                    "thủ trưởng",
                                                                    "tm.",
                                                                    "kt.",
                                                                    "tl.",
                                                                    "t/m",
                                                                    "k/t",
                                                                    "chủ tịch",
                                                                    "phó chủ tịch",
                                                                    "giám đốc",
                                                                    "phó giám đốc",
                                                                    "trưởng phòng",
                                                                    "phó trưởng phòng",
                                                                    "kế toán",
                                                                    "xác nhận",
                                                                    "(ký",
                                                                    "ký tên",
                                                                    "*",
                                                                    "(*)"});
  const std::string key = key_of(text);
  if (begins_with_any(key, openings)) return true;
  return key.starts_with('*') || key.starts_with("(*") || key.find(key_of("ngày")) == 0 ||
         (key.find(key_of("ngày")) != key.npos && key.find(key_of("tháng")) != key.npos &&
          key.find(key_of("năm")) != key.npos);
}

bool numbers_columns(const std::vector<Cell>& row) {
  std::size_t cells = 0;
  for (const Cell& cell : row) {
    if (is_blank(cell)) continue;
    ++cells;
    if (!is_column_number(on_one_line(cell.text))) return false;
  }
  return cells >= 2;
}

bool is_group(const Sheet& sheet, std::size_t row, std::size_t name_column) {
  const std::vector<Cell>& cells = sheet.rows[row];
  const std::string name = on_one_line(sheet.at(row, name_column).text);
  if (counts_groups(leading_mark(name))) return true;
  std::size_t filled = 0;
  bool is_merged = false;
  for (std::size_t column = 0; column < cells.size(); ++column) {
    if (is_blank(cells[column])) continue;
    if (cells[column].merged && column > 0 && cells[column - 1].text == cells[column].text) {
      is_merged = is_merged || on_one_line(cells[column].text) == name;
      continue;
    }
    ++filled;
    if (column < name_column && counts_groups(cells[column].text)) return true;
  }
  return is_merged || (filled == 1 && sheet.columns() > 2);
}

}  // namespace vanban::batch
