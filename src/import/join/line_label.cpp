#include "import/join/line_label.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/utf8.h"
#include "base/word_keys.h"
#include "check/words.h"

namespace vanban {

namespace {

using Kind = LineLabel::Kind;

bool is_figure(char byte) {
  return byte >= '0' && byte <= '9';
}

bool is_roman(char byte) {
  return byte != '\0' && std::string_view("IVXL").find(byte) != std::string_view::npos;
}

char at(std::string_view text, std::size_t place) {
  return place < text.size() ? text[place] : '\0';
}

std::size_t skip_spaces(std::string_view text, std::size_t from) {
  while (at(text, from) == ' ' || text.substr(from).starts_with(no_break_space_utf8)) {
    from += at(text, from) == ' ' ? 1 : no_break_space_utf8.size();
  }
  return from;
}

bool opens_with_letter(std::string_view text) {
  std::size_t place = 0;
  return !text.empty() && is_letter(next_code_point(text, place));
}

// Behind a label stand a space, the end of the line, or a word in capitals.
bool may_end_at(std::string_view text, std::size_t end) {
  const std::string_view rest = text.substr(end);
  return rest.empty() || skip_spaces(text, end) > end || opens_with_capital(rest) ||
         rest.starts_with("*") || rest.starts_with("“") || rest.starts_with("\"");
}

LineLabel made(Kind kind, std::string_view text, std::size_t end) {
  return {kind, skip_spaces(text, end)};
}

LineLabel bullet_label(std::string_view text) {
  static constexpr std::array<std::string_view, 17> bullets = {
      "+", "•", "·", "▪", "●",      "○",      "■",      "□",     "◦",
      "➢", "✓", "❖", "♦", "\uF0B7", "\uF0A7", "\uF02D", "\uF0D8"};
  static constexpr std::array<std::string_view, 6> dashes = {"-", "–", "—", "‐", "‑", "−"};
  for (const std::string_view dash : dashes) {
    if (!text.starts_with(dash)) continue;
    const std::string_view rest = text.substr(dash.size());
    const bool apart = skip_spaces(text, dash.size()) > dash.size();
    if (rest.empty() || apart || opens_with_letter(rest) || rest.starts_with("+")) {
      return made(Kind::dash, text, dash.size());
    }
  }
  for (const std::string_view bullet : bullets) {
    if (text.starts_with(bullet)) return made(Kind::bullet, text, bullet.size());
  }
  if (at(text, 0) == '*' && at(text, 1) == ' ') return made(Kind::bullet, text, 1);
  return {};
}

// "1." "1.1." "2.1.1" "1/"; a number without a mark is none, nor is "1.500.000".
LineLabel number_label(std::string_view text) {
  std::size_t place = 0, levels = 0;
  while (is_figure(at(text, place))) {
    std::size_t end = place;
    while (is_figure(at(text, end))) ++end;
    if (end - place > 2) return {};
    ++levels;
    place = end;
    if (at(text, place) != '.') break;
    ++place;
  }
  if (levels == 0 || levels > 5) return {};
  const bool marked = at(text, place - 1) == '.';
  if (!marked && levels == 1) {
    if (at(text, place) == '/' && at(text, place + 1) == ' ') {
      return made(Kind::number, text, place + 1);
    }
    if (at(text, place) == ')' && may_end_at(text, place + 1)) {
      return made(Kind::bracket, text, place + 1);
    }
    return {};
  }
  if (!may_end_at(text, place)) return {};
  if (!marked && !opens_with_capital(text.substr(skip_spaces(text, place)))) return {};
  return made(Kind::number, text, place);
}

LineLabel roman_label(std::string_view text) {
  std::size_t end = 0;
  while (is_roman(at(text, end))) ++end;
  if (end == 0 || end > 6) return {};
  const char mark = at(text, end);
  if (mark != '.' && mark != ')' && mark != '/') return {};
  if (mark == '.' && end == 1 && at(text, 0) == 'L') return {};
  return may_end_at(text, end + 1) ? made(Kind::roman, text, end + 1) : LineLabel{};
}

// "a)" "đ)" "aa)" "c),"; "A." and "a." before a capital.
LineLabel letter_label(std::string_view text) {
  std::size_t end = 0;
  for (int letters = 0; letters < 2 && end < text.size(); ++letters) {
    std::size_t next = end;
    if (!is_letter(next_code_point(text, next))) break;
    end = next;
    if (at(text, end) == ')') {
      const std::size_t behind = end + (at(text, end + 1) == ',' ? 2 : 1);
      return may_end_at(text, behind) ? made(Kind::letter, text, behind) : LineLabel{};
    }
    const bool dotted =
        letters == 0 && (at(text, end) == '.' || at(text, end) == '/') && at(text, end + 1) == ' ';
    if (dotted && opens_with_capital(text.substr(skip_spaces(text, end + 1)))) {
      return made(Kind::letter, text, end + 1);
    }
  }
  return {};
}

LineLabel bracket_label(std::string_view text) {
  std::size_t end = 1;
  while (is_figure(at(text, end))) ++end;
  const bool whole = at(text, 0) == '(' && end > 1 && end <= 3 && at(text, end) == ')';
  return whole && may_end_at(text, end + 1) ? made(Kind::bracket, text, end + 1) : LineLabel{};
}

// The end of "Điều 12a." behind its first word; npos if it goes on otherwise.
std::size_t numbered_until(std::string_view text, std::size_t from) {
  std::size_t end = skip_spaces(text, from);
  const std::size_t begin = end;
  while (is_figure(at(text, end)) || is_roman(at(text, end))) ++end;
  if (end == begin || end == from) return std::string_view::npos;
  if (at(text, end) >= 'a' && at(text, end) <= 'd') ++end;
  return end;
}

LineLabel worded_label(std::string_view text) {
  for (const std::string_view word : {"Điều", "ĐIỀU"}) {
    if (!text.starts_with(word)) continue;
    const std::size_t end = numbered_until(text, word.size());
    const bool closed =
        end != std::string_view::npos && (at(text, end) == '.' || at(text, end) == ':');
    if (closed) return made(Kind::article, text, end + 1);
  }
  for (const std::string_view word : {"Phần", "PHẦN", "Chương", "CHƯƠNG", "Mục", "MỤC", "Tiểu mục",
                                      "TIỂU MỤC", "Phụ lục", "PHỤ LỤC", "Biểu", "BIỂU"}) {
    if (!text.starts_with(word)) continue;
    std::size_t end = numbered_until(text, word.size());
    const bool in_words = text.substr(word.size()).starts_with(" thứ ") ||
                          text.substr(word.size()).starts_with(" THỨ ");
    if (in_words) end = text.size();
    if (end == std::string_view::npos) continue;
    const char mark = at(text, end);
    if (mark == '\0') return made(Kind::part, text, end);
    if (mark == '.' || mark == ':') return made(Kind::part, text, end + 1);
  }
  return {};
}

std::string_view last_word(std::string_view line) {
  const std::size_t space = line.find_last_of(' ');
  return space == std::string_view::npos ? line : line.substr(space + 1);
}

bool ends_in_year(std::string_view line) {
  const std::string_view word = last_word(line);
  return word.size() >= 2 && is_figure(word.back()) && is_figure(word[word.size() - 2]);
}

}  // namespace

LineLabel line_label(std::string_view text) {
  for (const auto read :
       {bullet_label, number_label, roman_label, bracket_label, letter_label, worded_label}) {
    const LineLabel label = read(text);
    if (label) return label;
  }
  return {};
}

bool asks_for_more(std::string_view line, const LineLabel& next, std::string_view next_text) {
  static const WordKeys before_numbers = {
      "ngày", "tháng", "năm",  "quý",  "khoản",  "điểm", "điều", "mục", "số",   "phần", "chương",
      "lần",  "khóa",  "từ",   "đến",  "thứ",    "bảng", "biểu", "phụ", "lục",  "nhóm", "bước",
      "và",   "hoặc",  "trên", "dưới", "khoảng", "hơn",  "của",  "cấp", "loại", "mẫu",  "quyển"};
  if (next.kind == Kind::dash || next.kind == Kind::bullet) {
    return ends_in_year(line) && is_figure(at(next_text, next.end));
  }
  if (next.kind == Kind::article || next.kind == Kind::part) {
    static const WordKeys before_articles = {"tại", "theo", "của", "khoản", "điểm", "và", "các"};
    return before_articles.has(word_key(last_word(line)));
  }
  if (next.kind == Kind::letter) {
    static const WordKeys before_letters = {"điểm", "và", "hoặc"};
    return before_letters.has(word_key(last_word(line)));
  }
  return before_numbers.has(word_key(last_word(line)));
}

}  // namespace vanban
