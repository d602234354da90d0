#include "import/extract/markdown/line_wraps.h"

#include <algorithm>

#include "base/utf8.h"
#include "check/words.h"

namespace vanban {

namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

std::string_view first_word(std::string_view line) {
  return line.substr(0, line.find(' '));
}

bool is_sign(std::string_view word) {
  return word == "-" || word == "+" || word == "*" || word == "–" || word == "—" || word == "•" ||
         word == "●";
}

// "1." "1)" "1.2" "1.2."
bool is_number(std::string_view word) {
  if (word.empty() || !is_digit(word.front())) return false;
  const bool only_figures =
      std::ranges::all_of(word, [](char c) { return is_digit(c) || c == '.' || c == ')'; });
  const auto dots = std::ranges::count(word, '.');
  const bool is_closed = word.back() == '.' || word.back() == ')';
  constexpr std::size_t longest = 12;
  return only_figures && word.size() <= longest && (is_closed || dots > 0) &&
         word.find("..") == std::string_view::npos;
}

bool is_roman(std::string_view word) {
  if (word.size() < 2 || (word.back() != '.' && word.back() != ')')) return false;
  word.remove_suffix(1);
  return word.find_first_not_of("IVXLC") == std::string_view::npos;
}

// "a)" "đ)" "A."
bool is_letter_label(std::string_view word) {
  std::size_t at = 0;
  if (word.empty()) return false;
  const char32_t letter = next_code_point(word, at);
  const std::string_view rest = word.substr(at);
  return is_letter(letter) && (rest == ")" || (rest == "." && is_capital(letter)));
}

bool is_article(std::string_view line) {
  constexpr std::string_view word = "Điều ";
  if (!line.starts_with(word)) return false;
  const std::size_t end = line.find_first_not_of("0123456789", word.size());
  return end != std::string_view::npos && end > word.size() && line[end] == '.';
}

bool begins_small(std::string_view line) {
  std::size_t at = 0;
  if (line.empty()) return false;
  const char32_t letter = next_code_point(line, at);
  return is_letter(letter) && !is_capital(letter);
}

}  // namespace

bool begins_with_typed_label(std::string_view line) {
  const std::string_view word = first_word(line);
  if (word.size() == line.size()) return false;
  return is_sign(word) || is_number(word) || is_roman(word) || is_letter_label(word) ||
         is_article(line);
}

std::vector<bool> paragraph_beginnings(const std::vector<std::string>& lines) {
  constexpr std::size_t narrowest_page = 50;
  std::vector<std::size_t> widths;
  widths.reserve(lines.size());
  for (const std::string& line : lines) widths.push_back(count_code_points(line));
  const std::size_t width = std::max(narrowest_page, widths.empty() ? 0 : std::ranges::max(widths));
  std::vector<bool> beginnings;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (i == 0 || begins_with_typed_label(lines[i])) {
      beginnings.push_back(true);
      continue;
    }
    const std::size_t needed = widths[i - 1] + 1 + count_code_points(first_word(lines[i]));
    beginnings.push_back(needed <= width && !begins_small(lines[i]));
  }
  return beginnings;
}

}  // namespace vanban
