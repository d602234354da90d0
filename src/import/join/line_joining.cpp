#include "import/join/line_joining.h"

#include <algorithm>
#include <array>

#include "base/phrases.h"
#include "base/utf8.h"
#include "base/word_keys.h"
#include "check/words.h"
#include "import/join/open_marks.h"

namespace vanban {

namespace {

// Columns that the first line of a paragraph lacks when the file lost its indent.
constexpr std::size_t lost_indent = 8;
constexpr std::size_t long_line = 100;
constexpr std::size_t longest_paragraph = 200'000;  // bytes; no author writes more

std::size_t first_word_length(std::string_view text) {
  return count_code_points(text.substr(0, text.find(' ')));
}

// How much of the width a line takes up that was broken there, percent. Letters of most fonts
// differ in width. Headings have no end mark either, but a paragraph of several lines has one.
std::size_t least_share(const Neighbours& lines) {
  if (has_end_mark(lines.before)) return 87;
  if (!lines.before_is_first) return 72;
  return lines.before.label.kind == LineLabel::Kind::dash ? 80 : 87;
}

// The next word had no room in the line before.
bool is_full(const Neighbours& lines) {
  const PageLine& before = lines.before;
  const std::size_t widest = std::max(before.end, lines.line.end);
  if (lines.layout.width == 0 || widest > lines.layout.width + lost_indent) return false;
  const std::size_t lost = lines.before_is_first && before.indent < 3 ? lost_indent : 0;
  const std::size_t needed = before.end + 1 + first_word_length(lines.line.text) + lost;
  return needed * 100 >= lines.layout.width * least_share(lines);
}

bool begins(const PageLine& line, std::initializer_list<std::string_view> openings) {
  return std::ranges::any_of(
      openings, [&](std::string_view opening) { return line.bare.starts_with(opening); });
}

// What begins a paragraph wherever it stands after the end of a sentence.
bool is_opening(const PageLine& line) {
  return begins(line, {"Trên đây là", "Căn cứ ", "Theo đề nghị", "Kính gửi", "Trong quá trình",
                       "Ủy ban nhân dân", "Uỷ ban nhân dân", "Nơi nhận", "Yêu cầu ", "Đề nghị "});
}

// Behind the bases: the office that decides, or another basis.
bool ends_bases(const Neighbours& lines) {
  const auto opens_bases = [&](std::string_view opening) {
    return lines.paragraph.starts_with(opening);
  };
  const bool in_bases = opens_bases("Căn cứ ") || opens_bases("Thực hiện ") || opens_bases("Theo ");
  return in_bases && begins(lines.line, {"Ủy ban ", "Uỷ ban ", "UBND ", "Ban ", "Hội đồng ",
                                         "Chủ tịch ", "Sở ", "Thực hiện ", "Xét ", "Trên cơ sở "});
}

// "Căn cứ …," / "Ủy ban nhân dân tỉnh ban hành Kế hoạch …": who decides begins a paragraph.
bool acts_after_bases(const Neighbours& lines) {
  static const Phrases acts = phrases_of({"ban hành", "xây dựng", "triển khai", "tổ chức"});
  return lines.before.last == U',' && ends_bases(lines) && !acts.find(lines.line.text).empty();
}

// "giai đoạn 2026" / "- 2027".
bool goes_on_with_year(const Neighbours& lines) {
  const std::string_view before = lines.before.bare, line = lines.line.bare;
  constexpr std::string_view figures = "0123456789";
  if (lines.line.blanks > 0 || before.size() < 5 || line.size() < 6) return false;
  const auto is_year = [&](std::string_view word) {
    return word.find_first_not_of(figures) == word.npos &&
           (word.starts_with("20") || word.starts_with("19"));
  };
  return is_year(before.substr(before.size() - 4)) && before[before.size() - 5] == ' ' &&
         (line.starts_with("- ")) && is_year(line.substr(2, 4)) &&
         (line.size() == 6 || figures.find(line[6]) == figures.npos);
}

bool has_open_mark(std::string_view text) {
  OpenMarks open;
  open.read(text);
  return open.any();
}

// A word that no sentence or heading ends with, a comma, or a quote or bracket that is open.
bool wants_more(const PageLine& line) {
  static const WordKeys connecting = {
      "và", "hoặc", "của",   "tại", "theo", "với", "cho",  "các",   "những", "là",   "để",
      "từ", "đến",  "trong", "về",  "do",   "số",  "ngày", "tháng", "khoản", "điểm", "khoảng"};
  if (line.last == U',' || line.text.ends_with(" -") || line.text.ends_with(" –")) return true;
  const std::size_t space = line.text.find_last_of(' ');
  const std::string_view last = space == line.text.npos ? line.text : line.text.substr(space + 1);
  return connecting.has(word_key(last)) || has_open_mark(line.text);
}

bool opens_quote(const PageLine& line) {
  return line.text.starts_with("“") || line.text.starts_with("\"");
}

bool is_list_label(LineLabel label) {
  return label.kind == LineLabel::Kind::dash || label.kind == LineLabel::Kind::bullet;
}

// "1." or "-" whose words came to stand below it.
bool is_label_alone(const PageLine& line) {
  const bool marks_words = line.label && line.label.kind != LineLabel::Kind::part &&
                           line.label.kind != LineLabel::Kind::article;
  return marks_words && line.label.end >= line.bare.size();
}

// A dash that a sentence was broken before: "phát triển kinh tế" / "- xã hội của tỉnh".
bool is_dash_in_sentence(const Neighbours& lines, bool full) {
  const PageLine& line = lines.line;
  if (!is_list_label(line.label) || has_end_mark(lines.before) || line.blanks > 0) return false;
  const std::string_view rest = line.bare.substr(line.label.end);
  std::size_t at = 0;
  if (rest.empty()) return false;
  const bool figure = rest.front() >= '0' && rest.front() <= '9';
  PageLine behind;
  behind.first = next_code_point(rest, at);
  return full && (figure || opens_in_lower_case(behind));
}

bool begins_with_label(const Neighbours& lines, bool full) {
  if (!lines.line.label) return false;
  if (has_end_mark(lines.before)) return true;
  if (is_dash_in_sentence(lines, full)) return false;
  const bool broken = full || lines.page_between;
  return !(broken && asks_for_more(lines.before.text, lines.line.label, lines.line.bare));
}

bool changes_to_capitals(const Neighbours& lines) {
  const bool several_words = lines.line.bare.find(' ') != std::string_view::npos;
  return several_words && is_all_capitals(lines.line) && !is_all_capitals(lines.before) &&
         lines.line.length() > 8;
}

// A heading in capitals that takes several lines.
bool is_heading_run(const Neighbours& lines) {
  return is_all_capitals(lines.before) && is_all_capitals(lines.line) &&
         !has_end_mark(lines.before) && (lines.before.label || !lines.before_is_first) &&
         !lines.line.label && lines.line.blanks == 0;
}

// Under the words of a label, or under a line that stood there.
bool hangs(const Neighbours& lines) {
  const PageLine& before = lines.before;
  const PageLine& line = lines.line;
  if (line.label) return false;
  if (!lines.before_is_first) return line.indent == before.indent;
  const std::size_t words =
      before.indent + count_code_points(before.bare.substr(0, before.label.end));
  return before.label && line.indent + 1 >= words && line.indent <= words + 1;
}

Joining with_indents(const Neighbours& lines, bool full) {
  const PageLine& line = lines.line;
  const bool lower = opens_in_lower_case(line);
  if (line.indent >= lines.layout.margin + 2 && !hangs(lines)) {
    const bool goes_on = lower && !line.label && !has_end_mark(lines.before);
    if (!goes_on) return is_heading_run(lines) && full ? Joining::yes : Joining::no;
    return Joining::doubtful;
  }
  if (lower || is_heading_run(lines)) return Joining::yes;
  // Lines that go on are as wide as the page, however narrow their letters; bold headings in the
  // line ("4. Sở Tài chính:") have wider ones.
  const bool wide = lines.before.end * 100 >= lines.layout.width * 70;
  const bool heads_line = wide && lines.before.last == U':' && lines.before.label;
  if (!full && has_end_mark(lines.before) && !heads_line) return Joining::no;
  if (changes_to_capitals(lines)) return Joining::no;
  if (line.label && !full) return Joining::no;
  return wide || wants_more(lines.before) ? Joining::yes : Joining::no;
}

// Lines that were broken to fit a page, without indents.
Joining in_broken_text(const Neighbours& lines) {
  const PageLine& before = lines.before;
  const PageLine& line = lines.line;
  const bool lower = opens_in_lower_case(line);
  if (!has_end_mark(before)) {
    if (!lower && line.blanks > 0 && lines.layout.blanks_part && !wants_more(before)) {
      return Joining::no;
    }
    return Joining::yes;
  }
  if (lower) return Joining::yes;
  if (line.indent >= lines.layout.margin + 3) return Joining::no;
  if (is_opening(line) || ends_bases(lines) || before.last == U':') return Joining::no;
  if (line.blanks == 0) return lines.layout.sure_of_width ? Joining::yes : Joining::no;
  if (lines.layout.blanks_part) return Joining::no;
  return before.last == U';' ? Joining::yes : Joining::no;
}

// Lines that end before the page does, or were never broken.
Joining in_free_text(const Neighbours& lines) {
  const PageLine& before = lines.before;
  const bool lower = opens_in_lower_case(lines.line);
  if (lower && !has_end_mark(before)) return Joining::yes;
  if (lower && before.last == U';') {
    return before.length() > long_line || lines.page_between ? Joining::doubtful : Joining::no;
  }
  if (has_end_mark(before)) return Joining::no;
  if (is_heading_run(lines)) return Joining::yes;
  if (opens_quote(lines.line) && lines.line.blanks == 0 && before.length() > 40) {
    return Joining::yes;
  }
  if (lines.line.blanks > 1 && !lines.page_between) return Joining::no;
  if (!wants_more(before)) return Joining::no;
  return lines.line.blanks == 0 ? Joining::yes : Joining::doubtful;
}

}  // namespace

Joining joining_of(const Neighbours& lines) {
  if (lines.line.follows_other_block || lines.paragraph.size() > longest_paragraph) {
    return Joining::no;
  }
  if (is_label_alone(lines.before)) return lines.line.label ? Joining::no : Joining::yes;
  if (acts_after_bases(lines)) return Joining::no;
  if (goes_on_with_year(lines)) return Joining::yes;
  const bool full = is_full(lines);
  if (lines.layout.indents) return with_indents(lines, full);
  if (begins_with_label(lines, full)) return Joining::no;
  if (changes_to_capitals(lines)) return Joining::no;
  return full ? in_broken_text(lines) : in_free_text(lines);
}

}  // namespace vanban
