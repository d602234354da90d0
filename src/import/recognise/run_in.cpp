#include "import/recognise/run_in.h"

#include <algorithm>
#include <string_view>

#include "base/utf8.h"
#include "check/words.h"
#include "import/recognise/line_parts.h"
#include "import/recognise/line_words.h"

namespace vanban {

namespace {

constexpr std::size_t longest_name = 60, longest_heading = 8;  // words
constexpr std::size_t fewest_words_behind = 3;
constexpr std::size_t longest_run_in = 600;  // bytes

// A colon that ends a heading: a space behind it, outside of quotes and brackets, before the end of
// a sentence.
std::size_t colon_in(std::string_view text) {
  int open = 0;
  for (std::size_t at = 0; at < std::min(text.size(), longest_run_in);) {
    const std::size_t place = at;
    const char32_t sign = next_code_point(text, at);
    if (sign == U'“' || sign == U'(') ++open;
    if (sign == U'”' || sign == U')') --open;
    if (sign == U'\n') return 0;
    if (open > 0) continue;
    const bool is_before_space = at < text.size() && text[at] == ' ';
    if (sign == U'.' && is_before_space) return 0;
    if (sign == U':') return is_before_space ? place + 1 : 0;
  }
  return 0;
}

bool is_name_of_body(std::string_view words) {
  static const LineOpenings bodies{
      "sở",        "ban",       "bộ",         "công an",  "ủy ban",     "ubnd",      "hội",
      "phòng",     "văn phòng", "đài",        "báo",      "trung tâm",  "đề nghị",   "các",
      "mặt trận",  "bảo hiểm",  "kho bạc",    "chi cục",  "cục",        "trường",    "tỉnh đoàn",
      "đoàn",      "liên đoàn", "ngân hàng",  "thư viện", "bảo tàng",   "công chức", "trạm",
      "thanh tra", "tổng cục",  "vụ",         "viện",     "thuế",       "hđnd",      "hội đồng",
      "tổ",        "ông",       "bà",         "đồng chí", "đ/c",        "thôn",      "tiểu ban",
      "ubmttq",    "ủy viên",   "chủ tịch",   "giám đốc", "trưởng",     "giao",      "đối với",
      "xã",        "phường",    "thành viên", "bí thư",   "hợp tác xã", "nhà",       "cơ quan"};
  return bodies.open(words);
}

bool is_heading(std::string_view words) {
  if (words.find('"') != words.npos) return false;
  const std::size_t count = count_words(words, longest_name + 1);
  return count <= (is_name_of_body(words) ? longest_name : longest_heading);
}

bool may_run_in(LabelKind kind) {
  return kind == LabelKind::number || kind == LabelKind::decimal || kind == LabelKind::letter ||
         kind == LabelKind::article || kind == LabelKind::roman;
}

}  // namespace

std::size_t run_in_length(const ManuscriptLine& line, const WrittenLabel& label) {
  if (!may_run_in(label.kind)) return 0;
  const std::string_view text = line.text;
  const std::size_t bold = bold_beginning(line);
  if (bold > 0 && bold < text.size()) {
    // The colon may stand inside or behind the bold words.
    const bool ends_inside = trim(text.substr(0, bold)).ends_with(':');
    const bool ends_behind = text.substr(bold).starts_with(':');
    const std::size_t end = ends_behind ? bold + 1 : trim(text.substr(0, bold)).size();
    if ((ends_inside || ends_behind) && !trim(text.substr(end)).empty()) return end;
  }
  // "Điều 3. Thủ trưởng các cơ quan: Văn phòng …" is a sentence.
  if (label.kind == LabelKind::article) return 0;
  const std::size_t colon = colon_in(text);
  if (colon == 0) return 0;
  const std::string_view behind = trim(text.substr(colon));
  const bool is_sentence =
      opens_with_capital(behind) && count_words(behind, fewest_words_behind) == fewest_words_behind;
  return is_sentence && is_heading(text.substr(0, colon)) ? colon : 0;
}

}  // namespace vanban
