#include <string>

#include "base/utf8.h"
#include "check/language/rules.h"
#include "check/language/text_scan.h"
#include "diag/messages.h"

namespace vanban {

namespace {

constexpr std::string_view stops = ",;:.";
constexpr std::string_view curly_open = "“", curly_close = "”", ellipsis = "…";

bool is_address(std::string_view chunk) {
  return chunk.find("://") != chunk.npos || chunk.find("www.") != chunk.npos ||
         chunk.find('@') != chunk.npos;
}

// "2.000 , 5": one figure or two.
bool is_between_figures(std::string_view words, std::size_t before, std::size_t behind) {
  const std::size_t next = words.find_first_not_of(' ', behind);
  return before > 0 && is_digit_sign(words[before - 1]) && is_digit_sign(sign_at(words, next));
}

// The spaces of the range go, or one comes in where it is empty.
void report(const Passage& passage, Range spaces, bool adds_behind, Findings& findings) {
  const std::string_view words = passage.words;
  const Range mark{spaces.end, spaces.empty() ? spaces.end : spaces.end + 1};
  const Range around = with_neighbours(words, {spaces.begin, mark.end});
  const std::string was(part_of(words, around));
  if (is_address(was)) return;
  std::string right(words.substr(around.begin, spaces.begin - around.begin));
  if (spaces.empty()) right += ' ';
  right += part_of(words, mark);
  if (adds_behind) right += ' ';
  right += words.substr(mark.end, around.end - mark.end);
  if (is_between_figures(words, spaces.begin, mark.end)) {
    return findings.report(found_in(passage, around, Message::space_at_mark, {was, right}));
  }
  findings.report(found_in(passage, around, Message::space_at_mark, {was, right}, right));
}

bool begins_capital_word(std::string_view word) {
  std::size_t at = 0;
  return is_capital(next_code_point(word, at)) && !are_all_capitals(word);
}

// "hóa,thể" lacks a space; "1.500,5", "VH,TT&DL", "a,b", "TP.HCM", "v.v" do not.
bool lacks_space_behind(std::string_view words, std::size_t mark) {
  const std::string_view before = part_of(words, word_before(words, mark));
  const std::string_view behind = part_of(words, word_behind(words, mark + 1));
  if (before.empty() || behind.empty() || is_digit_sign(behind.front()) ||
      is_digit_sign(before.back()))
    return false;
  if (words[mark] == '.' || words[mark] == '?' || words[mark] == '!') {
    return !is_abbreviation(before) && !is_capital(to_utf32(before).front()) &&
           begins_capital_word(behind);
  }
  const bool are_codes = are_all_capitals(before) && are_all_capitals(behind);
  const bool are_letters = count_code_points(before) == 1 && count_code_points(behind) == 1;
  return !are_codes && !are_letters;
}

// Dotted gaps, "1 : 5000" and marks behind another mark (C506) are no matter of spaces.
bool may_follow_space(std::string_view words, std::size_t spaces, std::size_t mark) {
  if (spaces == 0) return true;
  const char before = words[spaces - 1], behind = sign_at(words, mark + 1);
  if (before == '\n' || before == '_' || before == '(' || before == '/') return true;
  if (stops.find(before) != stops.npos) return true;
  if (words.substr(0, spaces).ends_with(ellipsis)) return true;
  if (words[mark] == '?' && behind == '?') return true;
  if (words[mark] == '.') {
    const std::size_t next = words.find_first_not_of(' ', mark + 1);
    return sign_at(words, next) == '.' || is_word_byte(words, mark + 1);
  }
  return words[mark] == ':' && (is_digit_sign(before) || is_digit_sign(behind) || behind == ' ') &&
         is_digit_sign(before) &&
         is_digit_sign(sign_at(words, words.find_first_not_of(' ', mark + 1)));
}

class SpaceReader {
 public:
  SpaceReader(const Passage& passage, Findings& findings)
      : passage_(passage), words_(passage.words), findings_(findings) {}

  void run() {
    constexpr std::string_view signs = " ,;:.!?()\xE2";
    for (std::size_t at = words_.find_first_of(signs); at != words_.npos;
         at = words_.find_first_of(signs, at + 1)) {
      at = read(at);
    }
  }

 private:
  // The last byte that was looked at.
  std::size_t read(std::size_t at) {
    const char sign = words_[at];
    if (sign == ' ') return read_spaces(at);
    if (sign == '(') return read_behind_opening(at, at + 1);
    if (words_.substr(at).starts_with(curly_open)) {
      return read_behind_opening(at, at + curly_open.size());
    }
    if (sign == ')' || sign == '\xE2') return at;
    if (lacks_space_behind(words_, at)) report(passage_, {at + 1, at + 1}, false, findings_);
    return at;
  }

  std::size_t read_spaces(std::size_t at) {
    std::size_t end = words_.find_first_not_of(' ', at);
    if (end == words_.npos) return words_.size() - 1;
    const std::string_view behind = words_.substr(end);
    constexpr std::string_view marks = ",;:.!?)";
    const bool before_mark = marks.find(behind.front()) != marks.npos;
    if (before_mark && !may_follow_space(words_, at, end)) {
      report(passage_, {at, end}, behind.front() != ')' && is_word_byte(words_, end + 1),
             findings_);
      return end;
    }
    if (behind.starts_with(curly_close) && at > 0 && words_[at - 1] != '\n') {
      report_at_quote({at, end});
    } else if (end - at > 1 && at > 0 && !is_gap_to_fill(at, end)) {
      findings_.report(found_in(passage_, {at, end}, Message::space_doubled, {}, " "));
    }
    return end - 1;
  }

  // "ngày   tháng 5", "Số:    /KH-UBND", columns of dots.
  bool is_gap_to_fill(std::size_t at, std::size_t end) const {
    const std::string_view before = part_of(words_, word_before(words_, at));
    const char behind = words_[end];
    return before == "ngày" || before == "tháng" || before == "năm" || words_[at - 1] == '\n' ||
           words_[at - 1] == ':' || words_[at - 1] == '.' || behind == '/' || behind == '.' ||
           behind == '\n' || words_.substr(0, at).ends_with(ellipsis) ||
           words_.substr(end).starts_with(ellipsis);
  }

  std::size_t read_behind_opening(std::size_t at, std::size_t end) {
    const std::size_t next = words_.find_first_not_of(' ', end);
    if (next == end || next == words_.npos) return at;
    constexpr std::string_view blanks = ")._/\n";
    const bool is_gap =
        blanks.find(words_[next]) != blanks.npos || words_.substr(next).starts_with(ellipsis);
    if (!is_gap) report_at_quote({end, next});
    return next - 1;
  }

  // Spaces on the inner side of a bracket or quotation mark.
  void report_at_quote(Range spaces) {
    const Range around = with_neighbours(words_, spaces);
    const std::string was(part_of(words_, around));
    std::string right = was;
    right.erase(spaces.begin - around.begin, spaces.end - spaces.begin);
    const std::size_t mark = spaces.begin - 1;
    const bool is_joined =
        words_[mark] == '(' && mark > around.begin && is_word_byte(words_, mark - 1);
    if (is_joined) right.insert(mark - around.begin, " ");
    findings_.report(found_in(passage_, around, Message::space_at_mark, {was, right}, right));
  }

  const Passage& passage_;
  std::string_view words_;
  Findings& findings_;
};

}  // namespace

void find_spaces(const Passage& passage, Findings& findings) {
  SpaceReader(passage, findings).run();
}

}  // namespace vanban
