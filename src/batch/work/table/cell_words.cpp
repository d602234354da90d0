#include <algorithm>
#include <charconv>
#include <string_view>
#include <utility>

#include "base/date.h"
#include "base/utf8.h"
#include "base/vietnamese.h"
#include "batch/work/table/cell_values.h"
#include "batch/work/table/words.h"

namespace vanban::batch {

namespace {

bool is_none(const std::string& key) {
  static const Keys none = keys_of({"không", "không có", "-", "chưa có"});
  return none.contains(key);
}

// The days and months of "15/12", "15-12-2026", "15 tháng 12".
std::vector<int> figures_in(std::string_view text) {
  std::vector<int> figures;
  for (std::size_t at = 0; at < text.size();) {
    int figure = 0;
    const auto [end, error] = std::from_chars(text.data() + at, text.data() + text.size(), figure);
    const auto next = static_cast<std::size_t>(end - text.data());
    if (error == std::errc() && text[at] != '-') figures.push_back(figure);
    at = error == std::errc() && text[at] != '-' ? next : at + 1;
  }
  return figures;
}

std::string without(std::string text, std::initializer_list<std::string_view> words) {
  for (const std::string_view word : words) {
    for (std::size_t at = 0; (at = text.find(word)) != text.npos;) text.erase(at, word.size());
  }
  return text;
}

// Without the body whose title it is, which stands above it on paper, and without capitals.
std::string plain_title(std::string title) {
  if (to_upper(title) == title) title = capitalised(to_lower(title));
  const std::string lower = to_lower(title);
  for (const std::string_view body : {" ubnd", " ủy ban nhân dân", " uỷ ban nhân dân"}) {
    title.resize(std::min(title.size(), lower.find(body)));
  }
  if (lower == "ct") return "Chủ tịch";
  return lower == "pct" ? "Phó Chủ tịch" : title;
}

std::string after(std::string_view text, std::string_view opening) {
  return capitalised(trim(text.substr(opening.size())));
}

}  // namespace

std::optional<Answer> read_answer(const Cell& cell) {
  static const Keys yes = keys_of(
      {"có", "x", "1", "true", "yes", "y", "c", "đúng", "đã có", "√", "✓", "✔", "☑", "v", "+"});
  static const Keys no = keys_of({"không", "0", "false", "no", "n", "k", "ko", "không có", "chưa",
                                  "chưa có", "sai", "-", "☐"});
  static const Keys open = keys_of({"?", "chưa rõ", "không rõ", "chưa biết", "…", "..."});
  if (cell.kind == CellKind::date || cell.kind == CellKind::error) return std::nullopt;
  const std::string key = key_of(cell.text);
  if (yes.contains(key)) return Answer{true, true};
  if (no.contains(key)) return Answer{true, false};
  if (open.contains(key)) return Answer{false, false};
  // How many there are also says that there are some.
  const auto count = read_count(cell);
  return count ? std::optional(Answer{true, *count > 0}) : std::nullopt;
}

std::optional<Deadline> read_deadline(const Cell& cell) {
  if (cell.kind != CellKind::date && cell.kind != CellKind::text) return std::nullopt;
  const std::string text = without(to_lower(on_one_line(cell.text)),
                                   {"trước", "ngày", "chậm nhất", "muộn nhất", "hằng năm",
                                    "hàng năm", "tháng", "năm", "/", "-", ".", " "});
  if (text.find_first_not_of("0123456789") != text.npos) return std::nullopt;
  const std::vector<int> figures = figures_in(cell.text);
  if (figures.size() < 2 || figures.size() > 3) return std::nullopt;
  constexpr int years_from = 1900, years_to = 9999, any_leap_year = 2000;
  const bool has_year = figures.size() == 3;
  if (has_year && (figures[2] < years_from || figures[2] > years_to)) return std::nullopt;
  const Date date{has_year ? figures[2] : any_leap_year, figures[1], figures[0]};
  if (!is_calendar_date(date)) return std::nullopt;
  return Deadline{{figures[1], figures[0]}, has_year};
}

Position read_position(const Cell& cell, const Position& usual) {
  std::string title = plain_title(on_one_line(cell.text));
  Position position = usual;
  position.head.clear();
  position.capacity = Capacity::head;
  const auto begins = [&](std::string_view opening) {
    return to_lower(title).starts_with(opening);
  };
  if (begins("kt.")) {
    // What stands behind is whom they sign for, then their own title.
    const std::size_t own = to_lower(title).find("phó ");
    title = own != std::string::npos ? capitalised(title.substr(own)) : after(title, "KT.");
  }
  if (begins("phó ")) {
    position.capacity = Capacity::deputy;
    position.head = after(title, "phó ");
    title = "Phó " + position.head;
  } else if (begins("q. ") || begins("quyền ")) {
    position.capacity = Capacity::acting;
    title = after(title, begins("q. ") ? "q. " : "quyền ");
  }
  position.title = title;
  return position;
}

std::vector<std::string> read_archive(const Cell& cell) {
  std::vector<std::string> units;
  std::string text = on_one_line(cell.text);
  if (to_lower(text).starts_with("lưu:")) text.erase(0, std::string_view("lưu:").size());
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find_first_of(",;", at), text.size());
    std::string unit(trim(std::string_view(text).substr(at, end - at)));
    if (unit.ends_with('.')) unit.pop_back();
    if (!unit.empty()) units.push_back(std::move(unit));
    at = end + 1;
  }
  constexpr std::string_view records_office = "VT";
  const bool has_office = std::ranges::find(units, records_office) != units.end();
  if (!has_office && !units.empty()) units.insert(units.begin(), std::string(records_office));
  return units;
}

std::optional<std::string> read_body(const Cell& cell) {
  std::string name = on_one_line(cell.text);
  if (is_none(key_of(name))) return std::nullopt;
  return name;
}

}  // namespace vanban::batch
