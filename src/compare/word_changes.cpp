#include "compare/word_changes.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

namespace vanban {

namespace {

using Words = std::vector<std::string_view>;
using Kind = WordChange::Kind;

constexpr std::size_t most_cells = 4'000'000;  // of the table in which words are aligned

// Line ends are words of their own: they are no space.
Words words_of(std::string_view text) {
  Words words;
  for (std::size_t at = 0; at < text.size();) {
    if (text[at] == ' ') {
      ++at;
      continue;
    }
    const std::size_t end =
        text[at] == '\n' ? at + 1 : std::min(text.find_first_of(" \n", at), text.size());
    words.push_back(text.substr(at, end - at));
    at = end;
  }
  return words;
}

class Alignment {
 public:
  Alignment(const Words& before, const Words& now) : before_(before), now_(now) {}

  std::vector<WordChange> run() {
    std::size_t begin = 0;
    while (begin < before_.size() && begin < now_.size() && before_[begin] == now_[begin]) ++begin;
    std::size_t end = before_.size(), end_now = now_.size();
    while (end > begin && end_now > begin && before_[end - 1] == now_[end_now - 1]) {
      --end, --end_now;
    }
    add(Kind::same, before_, 0, begin);
    if ((end - begin + 1) * (end_now - begin + 1) <= most_cells) {
      align(begin, end, begin, end_now);
    } else {
      add(Kind::removed, before_, begin, end);
      add(Kind::added, now_, begin, end_now);
    }
    add(Kind::same, before_, end, before_.size());
    return std::move(changes_);
  }

 private:
  void add(Kind kind, const Words& words, std::size_t from, std::size_t to) {
    for (std::size_t i = from; i < to; ++i) {
      if (changes_.empty() || changes_.back().kind != kind) changes_.push_back({kind, ""});
      std::string& text = changes_.back().words;
      if (!text.empty() && text.back() != '\n' && words[i] != "\n") text += ' ';
      text += words[i];
    }
  }

  // The longest sequence of words that stands in both; what is between its words has changed.
  void align(std::size_t from, std::size_t to, std::size_t from_now, std::size_t to_now) {
    const std::size_t rows = to - from, columns = to_now - from_now;
    std::vector<std::uint32_t> longest((rows + 1) * (columns + 1));
    const auto at = [&](std::size_t row, std::size_t column) -> std::uint32_t& {
      return longest[row * (columns + 1) + column];
    };
    for (std::size_t row = rows; row-- > 0;) {
      for (std::size_t column = columns; column-- > 0;) {
        at(row, column) = before_[from + row] == now_[from_now + column]
                              ? at(row + 1, column + 1) + 1
                              : std::max(at(row + 1, column), at(row, column + 1));
      }
    }
    std::size_t row = 0, column = 0;
    while (row < rows && column < columns) {
      std::size_t next = row, next_now = column;
      while (next < rows && next_now < columns &&
             before_[from + next] != now_[from_now + next_now]) {
        at(next + 1, next_now) >= at(next, next_now + 1) ? ++next : ++next_now;
      }
      if (next == rows || next_now == columns) break;
      add(Kind::removed, before_, from + row, from + next);
      add(Kind::added, now_, from_now + column, from_now + next_now);
      add(Kind::same, before_, from + next, from + next + 1);
      row = next + 1;
      column = next_now + 1;
    }
    add(Kind::removed, before_, from + row, to);
    add(Kind::added, now_, from_now + column, to_now);
  }

  const Words& before_;
  const Words& now_;
  std::vector<WordChange> changes_;
};

}  // namespace

std::vector<WordChange> word_changes(const std::string& before, const std::string& now) {
  const Words old = words_of(before), recent = words_of(now);
  return Alignment(old, recent).run();
}

}  // namespace vanban
