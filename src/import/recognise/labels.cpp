#include "import/recognise/labels.h"

#include <array>

#include "base/numerals.h"
#include "base/utf8.h"
#include "check/words.h"
#include "import/recognise/line_words.h"

namespace vanban {

namespace {

constexpr std::size_t most_figures = 4, longest_roman = 8, deepest_decimal = 6;

bool is_figure(char c) {
  return c >= '0' && c <= '9';
}

bool ends_label(char c) {
  return c == '.' || c == ')' || c == '/' || c == ':';
}

// What begins at a byte of the line.
class LabelReader {
 public:
  explicit LabelReader(std::string_view text) : text_(text) {}

  std::vector<WrittenLabel> run() {
    read_sign();
    if (found_.empty()) read_word();
    if (found_.empty()) read_figures();
    if (found_.empty()) read_bracketed();
    if (found_.empty()) read_letters();
    return std::move(found_);
  }

 private:
  char at(std::size_t place) const { return place < text_.size() ? text_[place] : '\0'; }

  std::size_t spaces_from(std::size_t place) const {
    while (true) {
      if (at(place) == ' ' || at(place) == '\t' || at(place) == '\n') {
        ++place;
      } else if (text_.substr(std::min(place, text_.size())).starts_with(no_break_space_utf8)) {
        place += no_break_space_utf8.size();
      } else {
        return place;
      }
    }
  }

  char32_t sign_at(std::size_t place) const {
    if (place >= text_.size()) return 0;
    return next_code_point(text_, place);
  }

  bool opens_words(std::size_t place) const {
    const char32_t sign = sign_at(place);
    return sign == 0 || is_letter(sign) || sign == U'“' || sign == U'"' || sign == U'(';
  }

  void add(WrittenLabel label, std::size_t end) {
    label.written = trim(text_.substr(0, end));
    label.end = spaces_from(end);
    found_.push_back(std::move(label));
  }

  static WrittenLabel labelled(LabelKind kind, int value, char mark) {
    WrittenLabel label;
    label.kind = kind;
    label.value = value;
    label.mark = mark;
    return label;
  }

  void read_sign() {
    static constexpr std::u32string_view bullets = U"•●○◦▪■□◆◇►➢✓✔·∙§";
    if (text_.empty()) return;
    std::size_t end = 0;
    const char32_t sign = next_code_point(text_, end);
    const bool is_private = sign >= 0xE000 && sign <= 0xF8FF;  // the bullets of symbol fonts
    const bool is_apart = spaces_from(end) > end || end == text_.size();
    const bool fits = is_apart || is_letter(sign_at(end));
    const auto add_kind = [&](LabelKind kind) { add(labelled(kind, 0, 0), end); };
    if (is_private || bullets.find(sign) != bullets.npos) return add_kind(LabelKind::bullet);
    if (sign == U'-' && fits) return add_kind(LabelKind::dash);
    if ((sign == U'–' || sign == U'—' || sign == U'−') && fits) {
      return add_kind(LabelKind::long_dash);
    }
    if (sign == U'+' && fits) return add_kind(LabelKind::plus);
    if (sign == U'*' && (is_apart || is_capital(sign_at(end)))) return add_kind(LabelKind::star);
  }

  void read_word() {
    static const LineOpenings part{"phần", "phần thứ"}, chapter{"chương"}, division{"mục"},
        article{"điều"};
    if (!opens_with_capital(text_)) return;
    const auto counted = [&](const LineOpenings& opening, LabelKind kind) {
      const std::size_t begin = spaces_from(opening.length_in(text_));
      if (begin == 0) return;
      std::size_t end = begin;
      while (end < text_.size() && at(end) != ' ' && at(end) != '\n' && !ends_label(at(end))) ++end;
      const int value = value_of_word(text_.substr(begin, end - begin));
      if (value == 0) return;
      const char mark = ends_label(at(end)) ? at(end) : '\0';
      // "Điều 5 Luật Đầu tư …" is a sentence.
      if (kind == LabelKind::article && mark != '.' && mark != ':') return;
      if (kind != LabelKind::article && mark == '\0' && at(end) == ' ' &&
          !is_capital(sign_at(spaces_from(end)))) {
        return;
      }
      add(labelled(kind, value, mark), end + (mark != '\0' ? 1 : 0));
    };
    counted(article, LabelKind::article);
    if (found_.empty()) counted(part, LabelKind::part);
    if (found_.empty()) counted(chapter, LabelKind::chapter);
    if (found_.empty()) counted(division, LabelKind::division);
  }

  static int value_of_word(std::string_view word) {
    static const std::array<std::string_view, 10> words = {"nhất", "hai", "ba",  "tư",   "năm",
                                                           "sáu",  "bảy", "tám", "chín", "mười"};
    for (std::size_t i = 0; i < words.size(); ++i) {
      if (are_same_words(word, words.at(i))) return static_cast<int>(i) + 1;
    }
    if (word.size() == 1 && word[0] >= 'A' && word[0] <= 'H') return word[0] - 'A' + 1;
    if (const int value = roman_value(word)) return value;
    return figures_value(word);
  }

  static int figures_value(std::string_view word) {
    if (word.empty() || word.size() > most_figures) return 0;
    int value = 0;
    for (const char c : word) {
      if (!is_figure(c)) return 0;
      value = value * 10 + (c - '0');
    }
    return value;
  }

  // Only as Roman figures are written.
  static int roman_value(std::string_view word) {
    if (word.empty() || word.size() > longest_roman) return 0;
    for (int value = 1; value < 40; ++value) {
      if (roman(value) == word) return value;
    }
    return 0;
  }

  std::size_t figures_from(std::size_t begin) const {
    std::size_t end = begin;
    while (is_figure(at(end))) ++end;
    return end - begin > most_figures ? begin : end;
  }

  // 1. 1) 1/ and 1.1. 1.1.1.
  void read_figures() {
    WrittenLabel label;
    std::size_t begin = 0, end = figures_from(0);
    if (end == 0) return;
    while (at(end) == '.' && is_figure(at(end + 1)) && label.depth < deepest_decimal) {
      begin = end + 1;
      end = figures_from(begin);
      if (end == begin || end - begin > 2) return;  // "1.500 lượt"
      ++label.depth;
    }
    label.kind = label.depth > 1 ? LabelKind::decimal : LabelKind::number;
    label.value = figures_value(text_.substr(begin, end - begin));
    label.figures = text_.substr(0, begin);
    const bool is_rule = at(end) == '-' && spaces_from(end + 1) > end + 1;  // "1- "
    const bool has_mark = ends_label(at(end)) || is_rule;
    label.mark = has_mark ? at(end) : '\0';
    if (!has_mark &&
        (label.depth == 1 || at(end) != ' ' || !is_capital(sign_at(spaces_from(end))))) {
      return;
    }
    if (has_mark) ++end;
    if (label.depth == 1 && label.mark == ':') return;
    if (spaces_from(end) == end && !opens_words(end)) return;
    // "2026." at the end of a sentence that a page broke.
    if (label.depth == 1 && label.value > 200) return;
    add(std::move(label), end);
  }

  // (1) (a) (i)
  void read_bracketed() {
    if (at(0) != '(') return;
    const std::size_t end = text_.find(')');
    if (end == text_.npos || end > longest_roman || spaces_from(end + 1) == end + 1) return;
    const std::string_view inside = text_.substr(1, end - 1);
    int value = figures_value(inside);
    std::size_t place = 0;
    if (value == 0 && !inside.empty()) {
      const char32_t letter = next_code_point(inside, place);
      if (place == inside.size() && is_letter(letter)) value = letter_value(small_letter(letter));
      if (inside == "i" || value == 0) value = small_roman_value(inside);
    }
    if (value != 0) add(labelled(LabelKind::bracketed, value, ')'), end + 1);
  }

  static int small_roman_value(std::string_view word) {
    std::string capitals;
    for (const char c : word) {
      if (c < 'a' || c > 'z') return 0;
      capitals += static_cast<char>(c - 'a' + 'A');
    }
    return roman_value(capitals);
  }

  void read_letters() {
    if (text_.empty()) return;
    std::size_t end = 0;
    while (end < text_.size() && end <= longest_roman && is_letter(sign_at(end))) {
      next_code_point(text_, end);
    }
    const char mark = at(end);
    const bool is_rule = mark == '-' && spaces_from(end + 1) > end + 1;  // "I- "
    if (end == 0 || (!ends_label(mark) && !is_rule) || mark == ':') return;
    const std::string_view word = text_.substr(0, end);
    const std::size_t after = end + 1;
    const bool is_apart =
        spaces_from(after) > after || after == text_.size() || (mark == ')' && at(after) == ',');
    if (!is_apart && !(mark == ')' && opens_words(after)) && !is_capital(sign_at(after))) return;
    std::size_t one = 0;
    const char32_t letter = next_code_point(word, one);
    const bool is_single = one == word.size();
    const int counted = is_single ? letter_value(small_letter(letter)) : 0;
    if (is_capital(letter)) {
      const int value = roman_value(word);
      if (value != 0) add(labelled(LabelKind::roman, value, mark), after);
      // "Đ." may count, but "TP." and "U." are abbreviations.
      if (is_single && counted != 0) add(labelled(LabelKind::capital, counted, mark), after);
      return;
    }
    const int value = small_roman_value(word);
    const bool roman_first = value != 0 && (!is_single || letter == U'i');
    if (roman_first) add(labelled(LabelKind::small_roman, value, mark), after);
    if (is_single) add(labelled(LabelKind::letter, counted, mark), after);
    if (value != 0 && !roman_first) add(labelled(LabelKind::small_roman, value, mark), after);
  }

  std::string_view text_;
  std::vector<WrittenLabel> found_;
};

// What a word processor counted and nobody here knows is a sign like others.
WrittenLabel counted_label(const ManuscriptLine& line) {
  WrittenLabel label;
  label.kind = LabelKind::bullet;
  label.written = trim(std::string_view(line.text).substr(0, line.label_end));
  label.end = line.label_end;
  return label;
}

}  // namespace

std::vector<WrittenLabel> labels_of(const ManuscriptLine& line) {
  std::vector<WrittenLabel> labels = LabelReader(line.text).run();
  if (line.label_end > 0 && line.label_end <= line.text.size()) {
    if (labels.empty()) labels.push_back(counted_label(line));
    if (labels.front().end < line.label_end) labels.front().end = line.label_end;
  }
  return labels;
}

int letter_value(char32_t small_letter) {
  static const std::u32string_view order = U"abcdđeghiklmnopqrstuvxy";
  const std::size_t place = order.find(small_letter);
  return place == order.npos ? 0 : static_cast<int>(place) + 1;
}

}  // namespace vanban
