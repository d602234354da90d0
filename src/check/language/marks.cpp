#include <algorithm>
#include <string>

#include "base/utf8.h"
#include "check/language/rules.h"
#include "check/language/text_scan.h"
#include "diag/messages.h"

namespace vanban {

namespace {

constexpr std::string_view stops = ",;:.";

// Marks from `at` on, spaces between them left out; `end` behind the last one.
std::string marks_from(std::string_view words, std::size_t at, std::size_t& end) {
  std::string marks;
  for (; at < words.size() && (words[at] == ' ' || stops.find(words[at]) != stops.npos); ++at) {
    if (words[at] == ' ') continue;
    marks += words[at];
    end = at + 1;
  }
  return marks;
}

bool are_equal(std::string_view marks) {
  return std::ranges::all_of(marks, [&](char mark) { return mark == marks.front(); });
}

// Dots of an ellipsis or a gap, and an abbreviation's own full stop.
bool is_right(std::string_view words, Range range, std::string_view marks) {
  if (marks.size() < 2 || marks.find("...") != marks.npos) return true;
  const std::string_view before = words.substr(0, range.begin);
  if (before.ends_with("…") || before.ends_with('.') || before.ends_with('/')) return true;
  if (are_equal(marks) && marks.front() == '.') {
    return range.end - range.begin != 2 || sign_at(words, range.end) == '/';
  }
  const Range word = word_before(words, range.begin);
  return marks.front() == '.' && marks.size() == 2 && marks[1] != '.' &&
         (word.empty() || is_abbreviation(part_of(words, word)));
}

char kept_mark(std::string_view marks, bool at_end) {
  if (are_equal(marks)) return marks.front();
  if (at_end && marks.find('.') != marks.npos) return '.';
  return marks.find(';') != marks.npos ? ';' : marks.find('.') != marks.npos ? '.' : ',';
}

void report(const Passage& passage, Range range, std::string_view marks, Findings& findings) {
  const std::string_view words = passage.words;
  const bool at_end = words.find_first_not_of(' ', range.end) == words.npos;
  const Range shown{word_before(words, range.begin).begin, range.end};
  const std::string was(part_of(words, shown));
  std::string right(words.substr(shown.begin, range.begin - shown.begin));
  right += kept_mark(marks, at_end);
  if (are_equal(marks) || at_end) {
    findings.report(found_in(passage, shown, Message::marks_doubled, {was, right}, right));
  } else {
    findings.report(found_in(passage, shown, Message::marks_doubled, {was, right}));
  }
}

// A label typed with a comma: "c), Hằng năm".
void find_label_with_comma(const Passage& passage, Findings& findings) {
  const std::string_view words = passage.words;
  const Range label = word_behind(words, 0);
  const bool is_label = !label.empty() && count_code_points(part_of(words, label)) == 1 &&
                        words.substr(label.end).starts_with("),");
  if (!is_label) return;
  const Range range{0, label.end + 2};
  findings.report(
      found_in(passage, range, Message::marks_doubled,
               {std::string(part_of(words, range)), std::string(words.substr(0, label.end + 1))}));
}

}  // namespace

void find_doubled_marks(const Passage& passage, Findings& findings) {
  const std::string_view words = passage.words;
  find_label_with_comma(passage, findings);
  for (std::size_t at = words.find_first_of(stops); at != words.npos;
       at = words.find_first_of(stops, at)) {
    Range range{at, at + 1};
    const std::string marks = marks_from(words, at, range.end);
    if (!is_right(words, range, marks)) report(passage, range, marks, findings);
    at = range.end;
  }
}

}  // namespace vanban
