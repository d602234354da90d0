#include "import/recognise/recipients.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "base/utf8.h"
#include "import/recognise/line_markup.h"
#include "import/recognise/line_parts.h"
#include "import/recognise/line_words.h"
#include "import/recognise/set_phrases.h"
#include "model/word_names.h"

namespace vanban {

namespace {

constexpr int most_copies = 99'999;

constexpr Emphasis all_styles{true, true};

struct Signs {
  std::size_t end = 0;   // bytes
  bool is_plus = false;  // "+", "- +"
};

Signs signs_of(std::string_view text) {
  Signs signs;
  while (signs.end < text.size()) {
    std::size_t next = signs.end;
    const char32_t sign = next_code_point(text, next);
    const bool is_sign = sign == U'-' || sign == U'–' || sign == U'—' || sign == U'+' ||
                         sign == U'•' || sign == U'*' || sign == U' ' || sign == no_break_space;
    if (!is_sign) break;
    signs.is_plus |= sign == U'+';
    signs.end = next;
  }
  return signs;
}

ManuscriptLine without_end_marks(const ManuscriptLine& line) {
  std::string_view text = trim(line.text);
  const bool has_dots = text.ends_with("...");
  while (!has_dots && !text.empty() && std::string_view(".;,/").find(text.back()) != text.npos) {
    text = trim(text.substr(0, text.size() - 1));
  }
  return part_of(line, {0, text.size()});
}

bool is_note(std::string_view words) {
  static const LineOpenings notes{
      "b/c",    "để b/c",      "để báo cáo",   "báo cáo",    "để",          "t/h",     "th",
      "p/h",    "phối hợp",    "chỉ đạo",      "để chỉ đạo", "đểbc",        "đểb",     "thực hiện",
      "biết",   "để biết",     "để thực hiện", "qua",        "t/hiện",      "đ/b",     "bc",
      "để p/h", "để theo dõi", "theo dõi",     "tổng hợp",   "để đăng tải", "đăng tải"};
  return notes.open(words) && count_words(words, 8) < 8;
}

std::optional<int> figures(std::string_view word) {
  if (word.empty() || word.size() > 5) return std::nullopt;
  int value = 0;
  for (const char c : word) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value > 0 && value <= most_copies ? std::optional(value) : std::nullopt;
}

// A file code that an office leaves at the foot: "TN_VP6_10.KH".
bool is_file_code(std::string_view text) {
  return text.find(' ') == text.npos && text.find('_') != text.npos && !text.empty();
}

bool is_drafter_style(const ManuscriptLine& line) {
  return element_of_word_style(line.style) == Element::drafter;
}

class RecipientReader {
 public:
  explicit RecipientReader(const Recognition& recognition) : recognition_(recognition) {}

  ReadRecipients run(const std::vector<ManuscriptLine>& lines) {
    for (const ManuscriptLine& line : lines) read(line);
    return std::move(read_);
  }

 private:
  void read(const ManuscriptLine& line) {
    const Signs signs = signs_of(line.text);
    const ManuscriptLine words = without_end_marks(part_of(line, signs.end));
    if (words.text.empty()) return;
    if (is_file_code(words.text) || is_drafter_style(line)) {
      read_code(words);
    } else if (signs.is_plus && !read_.recipients.empty() &&
               read_.recipients.back().archive.empty()) {
      read_.recipients.back().lines.push_back(markup_of_line(words, all_styles));
    } else if (!read_drafter(words) && !read_archive(words)) {
      read_name(words);
    }
  }

  // The first one is the drafter's (ô 12), which the program prints below the recipients.
  void read_code(const ManuscriptLine& words) {
    if (read_drafter(words)) return;
    if (read_.drafter_code.empty()) {
      read_.drafter_code = words.text;
    } else {
      recognition_.left_out.push_back({words.text, "out-file-code", words.where});
    }
  }

  // "PL.(300)"
  bool read_drafter(const ManuscriptLine& words) {
    const std::string_view text = words.text;
    const std::size_t open = text.find(".(");
    if (open == text.npos || !text.ends_with(')') || text.find(' ') != text.npos) return false;
    const auto copies = figures(text.substr(open + 2, text.size() - open - 3));
    if (!copies || !stands_in_capitals(text.substr(0, open))) return false;
    read_.drafter_code = text.substr(0, open);
    read_.copies_issued = copies;
    return true;
  }

  bool read_archive(const ManuscriptLine& words) {
    const std::size_t length = archive_opening_length(words.text);
    if (length == 0 || !words.notes.empty()) return false;
    std::string_view rest = trim(std::string_view(words.text).substr(length));
    PlanRecipient recipient;
    recipient.name.where = words.where;
    recipient.copies = take_copies(rest, words.where);
    while (!rest.empty()) {
      const std::size_t comma = std::min(rest.find(','), rest.size());
      const std::string_view part = trim(rest.substr(0, comma));
      if (!part.empty()) recipient.archive.emplace_back(part);
      rest = comma == rest.size() ? std::string_view{} : rest.substr(comma + 1);
    }
    if (recipient.archive.empty()) return false;
    read_.recipients.push_back(std::move(recipient));
    return true;
  }

  // "VT, KGVX. 03" and "VT, KGVX (3)": the copies that are kept.
  std::optional<int> take_copies(std::string_view& rest, const Location& where) {
    std::size_t begin = rest.find_last_of(" (");
    if (begin == rest.npos) return std::nullopt;
    std::string_view word = rest.substr(begin + 1);
    if (rest[begin] == '(' && word.ends_with(')')) word.remove_suffix(1);
    const auto copies = figures(word);
    if (!copies) return std::nullopt;
    const std::string_view before = trim(rest.substr(0, begin));
    if (rest[begin] != '(' && !before.ends_with('.')) return std::nullopt;
    if (word != std::to_string(*copies)) {
      recognition_.left_out.push_back({std::string(word), "out-program-words", where});
    }
    rest = before.ends_with('.') ? trim(before.substr(0, before.size() - 1)) : before;
    return copies;
  }

  void read_name(const ManuscriptLine& words) {
    PlanRecipient recipient;
    const std::string_view text = words.text;
    const std::size_t open = text.rfind('(');
    const bool has_note = text.ends_with(')') && open != text.npos && open > 0 &&
                          is_note(text.substr(open + 1, text.size() - open - 2));
    if (has_note) {
      recipient.name = markup_of_line(without_end_marks(part_of(words, {0, open})), all_styles);
      recipient.note = markup_of_line(part_of(words, {open + 1, text.size() - 1}), all_styles);
    } else {
      recipient.name = markup_of_line(words, all_styles);
    }
    if (recipient.name.empty()) recipient.name = std::exchange(recipient.note, {});
    read_.recipients.push_back(std::move(recipient));
  }

  const Recognition& recognition_;
  ReadRecipients read_;
};

}  // namespace

ReadRecipients read_recipient_lines(const std::vector<ManuscriptLine>& lines,
                                    const Recognition& recognition) {
  return RecipientReader(recognition).run(lines);
}

}  // namespace vanban
