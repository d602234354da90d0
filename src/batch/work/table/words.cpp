#include "batch/work/table/words.h"

#include <algorithm>

#include "base/utf8.h"
#include "base/vietnamese.h"

namespace vanban::batch {

namespace {

bool is_space(char32_t c) {
  return c == ' ' || (c >= '\t' && c <= '\r') || c == no_break_space ||
         (c >= 0x2000 && c <= 0x200B) || c == 0x202F || c == 0x3000 || c == 0xFEFF;
}

}  // namespace

std::string on_one_line(std::string_view text) {
  std::string line;
  bool gap = false;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_code_point(text, at);
    if (is_space(c)) {
      gap = !line.empty();
      continue;
    }
    if (gap) line += ' ';
    gap = false;
    append_utf8(line, c);
  }
  return line;
}

std::string key_of(std::string_view text) {
  std::string key;
  for (const char c : fold(on_one_line(text))) {
    if (c == ' ' && key.ends_with('/')) continue;
    if (c == '/' && key.ends_with(' ')) key.pop_back();
    key += c;
  }
  return key;
}

Keys keys_of(std::initializer_list<std::string_view> words) {
  Keys keys;
  for (const std::string_view word : words) keys.insert(key_of(word));
  return keys;
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_digits(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, is_digit);
}

bool is_blank(const Cell& cell) {
  return on_one_line(cell.text).empty();
}

bool is_error(const Cell& cell) {
  if (cell.kind == CellKind::error) return true;
  return cell.text == "#REF!" || cell.text == "#N/A" || cell.text == "#VALUE!" ||
         cell.text == "#NAME?" || cell.text == "#DIV/0!" || cell.text == "#NUM!" ||
         cell.text == "#NULL!";
}

}  // namespace vanban::batch
