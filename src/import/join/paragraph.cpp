#include "import/join/paragraph.h"

#include <algorithm>

#include "base/utf8.h"
#include "check/words.h"

namespace vanban {

namespace {

bool is_word_character(char32_t code) {
  return is_letter(code) || (code >= U'0' && code <= U'9');
}

char32_t last_code_point(std::string_view text) {
  std::size_t at = text.size();
  while (at > 0 && (static_cast<unsigned char>(text[at - 1]) & 0xC0U) == 0x80U) --at;
  if (at == 0) return 0;
  --at;
  return next_code_point(text, at);
}

bool is_broken_symbol(std::string_view before, std::string_view next) {
  if (before.size() < 2 || next.empty()) return false;
  if (before.back() != '-' && before.back() != '/') return false;
  std::size_t at = 0;
  return is_word_character(last_code_point(before.substr(0, before.size() - 1))) &&
         is_word_character(next_code_point(next, at));
}

struct Trimmed {
  std::string_view words;
  std::size_t from = 0;  // byte of the line that they begin at
};

Trimmed trimmed(const ManuscriptLine& line) {
  const std::string_view words = trim(line.text);
  return {words, words.empty() ? 0 : static_cast<std::size_t>(words.data() - line.text.data())};
}

std::size_t moved(std::size_t at, const Trimmed& line, std::size_t to) {
  const std::size_t inside = at < line.from ? 0 : std::min(at - line.from, line.words.size());
  return to + inside;
}

// Ranges that touch and look alike become one.
void add_style(StyledRange style, ManuscriptLine& paragraph) {
  if (style.range.empty()) return;
  if (!paragraph.styles.empty()) {
    StyledRange& last = paragraph.styles.back();
    if (last.emphasis == style.emphasis && last.range.end + 1 >= style.range.begin) {
      last.range.end = style.range.end;
      return;
    }
  }
  paragraph.styles.push_back(style);
}

void add_marks(const ManuscriptLine& line, const Trimmed& from, std::size_t to,
               ManuscriptLine& paragraph) {
  for (const StyledRange& style : line.styles) {
    add_style(
        {{moved(style.range.begin, from, to), moved(style.range.end, from, to)}, style.emphasis},
        paragraph);
  }
  for (const NoteMark& note : line.notes) {
    paragraph.notes.push_back({moved(note.at, from, to), note.id});
  }
}

}  // namespace

ManuscriptLine paragraph_of(const ManuscriptLine& line) {
  const Trimmed words = trimmed(line);
  ManuscriptLine paragraph = line;
  paragraph.text = words.words;
  paragraph.styles.clear();
  paragraph.notes.clear();
  paragraph.is_paragraph = true;
  paragraph.where.offset += static_cast<std::uint32_t>(words.from);
  add_marks(line, words, 0, paragraph);
  return paragraph;
}

void append_line(ManuscriptLine& paragraph, const ManuscriptLine& line) {
  const Trimmed words = trimmed(line);
  if (!is_broken_symbol(paragraph.text, words.words)) paragraph.text += ' ';
  const std::size_t to = paragraph.text.size();
  paragraph.text += words.words;
  add_marks(line, words, to, paragraph);
}

}  // namespace vanban
