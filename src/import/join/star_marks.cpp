#include "import/join/star_marks.h"

#include <algorithm>
#include <string>
#include <vector>

#include "base/utf8.h"
#include "check/words.h"
#include "diag/messages.h"

namespace vanban {

namespace {

struct StarMark {
  std::size_t line = 0, at = 0, length = 0;  // 1 italic, 2 bold, 3 both
  bool may_open = false, may_close = false;
  bool paired = false;
};

bool is_word_code(char32_t code) {
  return is_letter(code) || (code >= U'0' && code <= U'9');
}

char32_t code_before(std::string_view text, std::size_t at) {
  if (at == 0) return U' ';
  do {
    --at;
  } while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U);
  return next_code_point(text, at);
}

char32_t code_at(std::string_view text, std::size_t at) {
  return at < text.size() ? next_code_point(text, at) : U' ';
}

void find_stars(std::string_view text, std::size_t line, std::vector<StarMark>& marks) {
  for (std::size_t at = text.find('*'); at != text.npos; at = text.find('*', at)) {
    const std::size_t end = std::min(text.find_first_not_of('*', at), text.size());
    StarMark mark{line, at, end - at};
    const char32_t before = code_before(text, at), next = code_at(text, end);
    const bool inside_word = mark.length == 1 && is_word_code(before) && is_word_code(next);
    mark.may_open = next != U' ' && next != U')' && !inside_word;
    mark.may_close = before != U' ' && before != U'(' && !inside_word;
    if (mark.length <= 3) marks.push_back(mark);
    at = end;
  }
}

// An opening and the next closing of its length.
void pair_up(std::vector<StarMark>& marks) {
  std::vector<std::size_t> open(4, marks.size());
  for (std::size_t i = 0; i < marks.size(); ++i) {
    StarMark& mark = marks[i];
    std::size_t& opening = open[mark.length];
    if (opening < marks.size() && mark.may_close) {
      marks[opening].paired = mark.paired = true;
      opening = marks.size();
    } else if (mark.may_open) {
      opening = i;
    }
  }
}

// Takes the paired stars out of the lines and styles what stood between them.
class StarTaker {
 public:
  StarTaker(std::span<ManuscriptLine* const> lines, const std::vector<StarMark>& marks)
      : lines_(lines), marks_(marks) {}

  void take() {
    std::size_t next = 0;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      const std::size_t first = next;
      while (next < marks_.size() && marks_[next].line == i) ++next;
      rewrite(*lines_[i], first, next);
    }
  }

 private:
  void rewrite(ManuscriptLine& line, std::size_t first, std::size_t last) {
    std::string text;
    std::size_t from = 0, begin = 0;
    const auto end_range = [&] {
      if (emphasis_ != Emphasis{} && begin < text.size()) {
        line.styles.push_back({{begin, text.size()}, emphasis_});
      }
      begin = text.size();
    };
    std::vector<NoteMark> notes = line.notes;
    for (std::size_t i = first; i < last; ++i) {
      const StarMark& mark = marks_[i];
      if (!mark.paired) continue;
      text.append(line.text, from, mark.at - from);
      end_range();
      if (mark.length != 1) emphasis_.bold = !emphasis_.bold;
      if (mark.length != 2) emphasis_.italic = !emphasis_.italic;
      from = mark.at + mark.length;
      for (std::size_t n = 0; n < notes.size(); ++n) {
        if (line.notes[n].at > mark.at) notes[n].at -= mark.length;
      }
    }
    text.append(line.text, from);
    end_range();
    line.text = std::move(text);
    line.notes = std::move(notes);
    line.starred = false;
  }

  std::span<ManuscriptLine* const> lines_;
  const std::vector<StarMark>& marks_;
  Emphasis emphasis_;
};

}  // namespace

void pair_stars(std::span<ManuscriptLine* const> lines, Diagnostics& diagnostics) {
  std::vector<StarMark> marks;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i]->starred) find_stars(lines[i]->text, i, marks);
  }
  pair_up(marks);
  for (const StarMark& mark : marks) {
    if (mark.paired || !(mark.may_open || mark.length > 1)) continue;
    const ManuscriptLine& line = *lines[mark.line];
    diagnostics.report(Message::import_mark_unpaired, line.where, {std::string(mark.length, '*')});
  }
  StarTaker(lines, marks).take();
}

}  // namespace vanban
