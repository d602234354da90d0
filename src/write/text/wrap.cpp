#include "write/text/wrap.h"

#include <algorithm>

#include "base/utf8.h"

namespace vanban {

namespace {

struct Word {
  std::string_view text;
  std::size_t width = 0;
  bool tied = false;  // to the word before it, by a no-break space
};

bool has_gap_at(std::string_view text, std::size_t at) {
  return text.substr(at).starts_with(no_break_space_utf8);
}

// The first no-break space that has a letter on both sides; npos if there is none.
std::size_t find_single_tie(std::string_view text) {
  const std::size_t size = no_break_space_utf8.size();
  std::size_t at = text.find(no_break_space_utf8);
  while (at != std::string_view::npos) {
    std::size_t end = at;
    while (has_gap_at(text, end)) end += size;
    if (at > 0 && end == at + size && end < text.size()) return at;
    at = text.find(no_break_space_utf8, end);
  }
  return at;
}

void add_pieces(std::string_view chunk, std::vector<Word>& words) {
  bool tied = false;
  while (true) {
    const std::size_t tie = find_single_tie(chunk);
    const std::string_view piece = chunk.substr(0, tie);
    words.push_back({piece, count_code_points(piece), tied});
    if (tie == std::string_view::npos) return;
    chunk.remove_prefix(tie + no_break_space_utf8.size());
    tied = true;
  }
}

template <class Visit>
void for_each_piece(std::string_view text, char separator, Visit visit) {
  for (std::size_t from = 0; from <= text.size();) {
    const std::size_t end = std::min(text.find(separator, from), text.size());
    visit(text.substr(from, end - from));
    from = end + 1;
  }
}

std::vector<Word> words_of(std::string_view text, std::size_t width) {
  std::vector<Word> words;
  for_each_piece(text, ' ', [&](std::string_view chunk) {
    if (chunk.empty()) return;
    const std::size_t columns = count_code_points(chunk);
    if (columns <= width) {
      words.push_back({chunk, columns, false});
    } else {
      add_pieces(chunk, words);
    }
  });
  return words;
}

void wrap_line(std::string_view text, std::size_t width, std::size_t indent, TextLines& lines) {
  std::string line;
  std::size_t used = 0;
  for (const Word& word : words_of(text, width)) {
    if (used > 0 && used + 1 + word.width > width) {
      lines.push_back(std::move(line));
      line.clear();
      used = 0;
      indent = 0;
    }
    if (used == 0) {
      line.assign(indent, ' ');
      used = indent;
    } else {
      line += word.tied ? no_break_space_utf8 : " ";
      ++used;
    }
    line += word.text;
    used += word.width;
  }
  lines.push_back(std::move(line));
}

}  // namespace

TextLines wrap(std::string_view text, std::size_t width, std::size_t indent) {
  TextLines lines;
  if (text.empty()) return lines;
  for_each_piece(text, '\n', [&](std::string_view piece) {
    wrap_line(piece, width, indent, lines);
    indent = 0;
  });
  return lines;
}

TextLines wrap_evenly(std::string_view text, std::size_t width) {
  TextLines lines = wrap(text, width);
  if (lines.size() < 2) return lines;
  // Words tied together must not come apart just because the lines are narrower now.
  std::size_t narrow = count_code_points(text) / lines.size();
  for (const Word& word : words_of(text, width)) narrow = std::max(narrow, word.width);
  for (; narrow < width; ++narrow) {
    TextLines even = wrap(text, narrow);
    if (even.size() == lines.size()) return even;
  }
  return lines;
}

std::string centred(std::string_view line, std::size_t width) {
  const std::size_t columns = count_code_points(line);
  return std::string(columns < width ? (width - columns) / 2 : 0, ' ').append(line);
}

TextLines centred(const TextLines& lines, std::size_t width) {
  TextLines middle;
  for (const std::string& line : lines) middle.push_back(centred(line, width));
  return middle;
}

std::size_t widest(const TextLines& lines) {
  std::size_t columns = 0;
  for (const std::string& line : lines) columns = std::max(columns, count_code_points(line));
  return columns;
}

std::size_t natural_width(std::string_view text) {
  return widest(wrap(text, std::string::npos));
}

std::size_t widest_word(std::string_view text) {
  return widest(wrap(text, 1));
}

TextLines side_by_side(const TextLines& left, const TextLines& right, std::size_t left_width,
                       std::size_t gap) {
  TextLines rows;
  for (std::size_t i = 0; i < std::max(left.size(), right.size()); ++i) {
    std::string row = i < left.size() ? left.at(i) : "";
    if (i < right.size() && !right.at(i).empty()) {
      const std::size_t columns = count_code_points(row);
      row.append((columns < left_width ? left_width - columns : 0) + gap, ' ');
      row += right.at(i);
    }
    rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace vanban
