#include "import/extract/letters_line.h"

#include <algorithm>

#include "base/utf8.h"

namespace vanban {

bool is_blank_letter(char32_t code) {
  return code == ' ' || code == '\n' || code == '\t' || code == no_break_space;
}

void LettersLine::add(std::string_view words, Emphasis emphasis) {
  for (std::size_t at = 0; at < words.size();) {
    letters_.push_back({next_code_point(words, at), emphasis});
  }
}

// They keep words together, and several of them are a gap to be filled in; a single one beside
// other blanks or behind the first word only holds a place.
void LettersLine::free_lone_no_break_spaces() {
  const auto is_blank = [&](std::size_t i) { return is_blank_letter(letters_[i].code); };
  const auto holds = [&](std::size_t i) { return letters_[i].code == no_break_space; };
  bool behind_first_word = false;
  bool in_word = false;
  for (std::size_t i = 0; i < letters_.size(); ++i) {
    if (!is_blank(i)) {
      in_word = true;
      continue;
    }
    const bool has_before = i > 0, has_behind = i + 1 < letters_.size();
    const bool is_gap = (has_before && holds(i - 1)) || (has_behind && holds(i + 1));
    const bool is_beside_blank = !has_before || !has_behind || is_blank(i - 1) || is_blank(i + 1);
    const bool is_lone = !is_gap && (is_beside_blank || (in_word && !behind_first_word));
    if (in_word) behind_first_word = true;
    if (holds(i) && is_lone) letters_[i].code = ' ';
  }
}

// Blanks between words of one emphasis have it, others have none.
void LettersLine::spread_emphasis_over_blanks() {
  for (std::size_t i = 0; i < letters_.size();) {
    std::size_t end = i;
    while (end < letters_.size() && is_blank_letter(letters_[end].code)) ++end;
    if (end == i) {
      ++i;
      continue;
    }
    const bool is_between = i > 0 && end < letters_.size();
    const bool same = is_between && letters_[i - 1].emphasis == letters_[end].emphasis;
    const Emphasis emphasis = same ? letters_[end].emphasis : Emphasis{};
    for (; i < end; ++i) letters_[i].emphasis = emphasis;
  }
}

ManuscriptLine LettersLine::line() {
  free_lone_no_break_spaces();
  spread_emphasis_over_blanks();
  std::size_t begin = 0;
  std::size_t end = letters_.size();
  while (begin < end && is_blank_letter(letters_[begin].code)) ++begin;
  while (end > begin && is_blank_letter(letters_[end - 1].code)) --end;
  ManuscriptLine line;
  std::vector<std::size_t> places(letters_.size() + 1);
  for (std::size_t i = 0; i < letters_.size(); ++i) {
    places[i] = line.text.size();
    if (i < begin || i >= end) continue;
    const std::size_t from = line.text.size();
    append_utf8(line.text, letters_[i].code);
    const Emphasis emphasis = letters_[i].emphasis;
    if (emphasis == Emphasis{}) continue;
    auto& styles = line.styles;
    const bool goes_on =
        !styles.empty() && styles.back().range.end == from && styles.back().emphasis == emphasis;
    if (goes_on) {
      styles.back().range.end = line.text.size();
    } else {
      styles.push_back({{from, line.text.size()}, emphasis});
    }
  }
  places.back() = line.text.size();
  for (const auto& [at, id] : notes_) line.notes.push_back({places[at], id});
  line.label_end = places[label_end_];
  *this = LettersLine();
  return line;
}

}  // namespace vanban
