#include "import/join/page_line.h"

#include <algorithm>
#include <utility>

#include "base/utf8.h"
#include "check/words.h"

namespace vanban {

namespace {

bool opens(char32_t code) {
  return code == U'“' || code == U'"' || code == U'‘' || code == U'(' || code == U'[' ||
         code == U'«' || code == U'*';
}

bool closes(char32_t code) {
  return code == U'”' || code == U'"' || code == U'’' || code == U')' || code == U']' ||
         code == U'»' || code == U'*' || code == U' ' || code == no_break_space || code == U'¹' ||
         code == U'²' || code == U'³' || (code >= 0x2070 && code <= 0x2079);
}

std::string_view without_stars(std::string_view text) {
  const std::size_t begin = std::min(text.find_first_not_of('*'), text.size());
  text.remove_prefix(begin);
  return trim(text.substr(0, text.find_last_not_of('*') + 1));
}

void read_ends(PageLine& line) {
  for (std::size_t at = 0; at < line.text.size();) {
    const char32_t code = next_code_point(line.text, at);
    if (line.first == 0 || opens(line.first)) line.first = code;
    if (line.last == 0 || !closes(code)) line.last = code;
  }
}

PageLine read_line(const ManuscriptLine& line, std::size_t block) {
  PageLine page_line;
  page_line.block = block;
  page_line.page = line.page;
  page_line.text = trim(line.text);
  page_line.indent = count_code_points(std::string_view(line.text).substr(
      0, static_cast<std::size_t>(page_line.text.data() - line.text.data())));
  page_line.end = page_line.indent + count_code_points(page_line.text);
  // A label stands outside the stars ("- **Về…**") or inside ("**1. Mục đích**").
  const bool is_bullet = page_line.text.starts_with("* ");
  page_line.bare = is_bullet ? page_line.text : without_stars(page_line.text);
  page_line.label = line_label(page_line.bare);
  read_ends(page_line);
  return page_line;
}

}  // namespace

std::vector<PageLine> page_lines(const Manuscript& manuscript) {
  std::vector<PageLine> lines;
  std::size_t blanks = 0;
  bool breaks = false, other = true;
  for (std::size_t i = 0; i < manuscript.blocks.size(); ++i) {
    const auto* line = std::get_if<ManuscriptLine>(&manuscript.blocks[i]);
    if (line == nullptr || line->is_paragraph) {
      other = true;
      continue;
    }
    breaks = breaks || line->starts_page;
    if (trim(line->text).empty()) {
      ++blanks;
      continue;
    }
    lines.push_back(read_line(*line, i));
    lines.back().blanks = std::exchange(blanks, 0);
    lines.back().follows_page_break = std::exchange(breaks, false);
    lines.back().follows_other_block = std::exchange(other, false);
  }
  return lines;
}

bool is_drawn_rule(std::string_view text) {
  std::size_t strokes = 0;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t code = next_code_point(text, at);
    const bool stroke = (code >= 0x2500 && code <= 0x257F) || code == U'_' || code == U'-' ||
                        code == U'=' || code == U'—' || code == U'–' || code == U'¯';
    if (stroke) ++strokes;
    if (!stroke && code != U' ') return false;
  }
  return strokes >= 3;
}

bool opens_in_lower_case(const PageLine& line) {
  return is_letter(line.first) && !is_capital(line.first);
}

bool has_end_mark(const PageLine& line) {
  return line.last == U'.' || line.last == U';' || line.last == U':' || line.last == U'!' ||
         line.last == U'?' || line.last == U'…';
}

bool is_all_capitals(const PageLine& line) {
  return are_all_capitals(line.bare);
}

}  // namespace vanban
