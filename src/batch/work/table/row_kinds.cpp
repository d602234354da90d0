#include "batch/work/table/row_kinds.h"

#include <algorithm>
#include <cctype>
#include <compare>
#include <optional>
#include <string>
#include <vector>

#include "base/vietnamese.h"
#include "batch/work/table/words.h"

namespace vanban::batch {

namespace {

// The key begins with one of the words and goes on, if at all, with another word or mark.
bool begins_with_any(const std::string& key, const Keys& words) {
  constexpr std::string_view marks = " :(.,";
  return std::ranges::any_of(words, [&](const std::string& word) {
    if (!key.starts_with(word)) return false;
    return key.size() == word.size() || word.ends_with('.') ||
           marks.find(key[word.size()]) != marks.npos;
  });
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

// "Xã Yên Phogn": a unit, if a misspelt one. Districts are names of groups where there are no more.
bool begins_with_type(std::string_view name) {
  static const Keys types =
      keys_of({"xã", "phường", "thị trấn", "đặc khu", "x.", "p.", "tt.", "đk."});
  return begins_with_any(key_of(name), types);
}

// The place in an order that a mark means: 1 for "1", "(1)", "[1]" and "A", 5 for "(5)=(3)+(4)".
// Letters stand before figures.
struct ColumnMark {
  bool is_figure = false;
  int place = 0;

  friend auto operator<=>(const ColumnMark&, const ColumnMark&) = default;
};

std::optional<ColumnMark> column_mark(std::string_view text) {
  std::string mark;
  for (const char c : text.substr(0, text.find('='))) {
    if (c != ' ' && c != '(' && c != ')' && c != '[' && c != ']') mark += c;
  }
  if (mark.empty() || mark.size() > 2) return std::nullopt;
  if (std::ranges::all_of(mark, is_digit)) return ColumnMark{true, std::stoi(mark)};
  const bool is_letter = mark.size() == 1 && mark[0] >= 'A' && mark[0] <= 'Z';
  return is_letter ? std::optional(ColumnMark{false, mark[0] - 'A' + 1}) : std::nullopt;
}

}  // namespace

bool is_total(std::string_view text) {
  static const Keys openings =
      keys_of({"tổng cộng", "tổng số", "tổng toàn", "cộng toàn", "toàn tỉnh", "toàn huyện",
               "toàn thành phố", "toàn thị xã"});
  static const Keys wholes = keys_of({"cộng", "tổng", "cộng dồn"});
  std::string key = key_of(text);
  if (begins_with_any(key, openings)) return true;
  while (key.ends_with(':') || key.ends_with('.') || key.ends_with(' ')) key.pop_back();
  return std::ranges::find(wholes, key) != wholes.end();
}

bool is_closing_line(std::string_view text) {
  static const Keys openings = keys_of({"người lập",
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
                                        "ngày"});
  static const Keys parts_of_date = keys_of({"ngày", "tháng", "năm"});
  const std::string key = key_of(text);
  if (key.starts_with('*') || key.starts_with("(*") || begins_with_any(key, openings)) return true;
  return std::ranges::all_of(parts_of_date,
                             [&](const std::string& part) { return key.find(part) != key.npos; });
}

std::size_t count_column_numbers(const std::vector<Cell>& row) {
  std::vector<ColumnMark> marks;
  for (const Cell& cell : row) {
    if (is_blank(cell) || cell.merged) continue;
    const auto mark = column_mark(on_one_line(cell.text));
    if (!mark || (!marks.empty() && *mark <= marks.back())) return 0;
    marks.push_back(*mark);
  }
  return marks.size() > 1 ? marks.size() : 0;
}

bool is_group(const Sheet& sheet, std::size_t row, std::size_t name_column) {
  const std::vector<Cell>& cells = sheet.rows[row];
  const std::string name = on_one_line(sheet.at(row, name_column).text);
  if (counts_groups(leading_mark(name)) && !begins_with_type(name)) return true;
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
  return is_merged || (filled == 1 && sheet.columns() > 2 && !begins_with_type(name));
}

}  // namespace vanban::batch
