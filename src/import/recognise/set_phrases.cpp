#include "import/recognise/set_phrases.h"

#include <algorithm>
#include <vector>

#include "base/utf8.h"
#include "check/words.h"
#include "import/recognise/labels.h"
#include "import/recognise/line_words.h"

namespace vanban {

namespace {

constexpr std::size_t longest_head_line = 500;  // bytes: longer ones are paragraphs

// The words in a row, whatever marks stand between them.
Range find_words(std::string_view text, const std::vector<WordKey>& wanted) {
  if (text.size() > longest_head_line) return {};
  std::vector<FoldedWord> words = folded_words(text);
  std::erase_if(words, [&](const FoldedWord& word) {
    std::size_t at = word.begin;
    return !is_letter(next_code_point(text, at));
  });
  const auto found =
      std::search(words.begin(), words.end(), wanted.begin(), wanted.end(),
                  [](const FoldedWord& word, WordKey key) { return word.key == key; });
  if (found == words.end()) return {};
  return {found->begin, (found + static_cast<std::ptrdiff_t>(wanted.size()) - 1)->end};
}

bool is_bracketed(std::string_view line) {
  return line.starts_with('(') || line.starts_with('[');
}

std::string_view unbracketed(std::string_view line) {
  line = trim(line);
  while (is_bracketed(line)) line.remove_prefix(1);
  while (line.ends_with(')') || line.ends_with(']')) line.remove_suffix(1);
  return trim(line);
}

}  // namespace

Range find_country(std::string_view text) {
  static const auto words = word_keys("cộng hòa xã hội chủ nghĩa việt nam");
  return find_words(text, words);
}

Range find_motto(std::string_view text) {
  static const auto words = word_keys("độc lập tự do hạnh phúc");
  return find_words(text, words);
}

bool opens_number(std::string_view line) {
  static const LineOpenings opening{"số"};
  line = trim(line);
  const std::size_t length = opening.length_in(line);
  if (length == 0 || line.size() > longest_head_line || line.starts_with("s")) return false;
  const std::string_view behind = trim(line.substr(length));
  const bool has_colon = behind.starts_with(':');
  if (behind.find('/') == behind.npos) return has_colon && count_words(behind, 5) < 5;
  return has_colon || behind.find_first_of("0123456789/.") == 0 || behind.starts_with("…");
}

bool opens_recipients(std::string_view line) {
  static const LineOpenings opening{"nơi nhận", "noi nhận", "nơi gửi"};
  const std::size_t length = opening.length_in(line);
  if (length == 0) return false;
  const std::string_view behind = trim(line.substr(length));
  return behind.empty() || behind.front() == ':' || behind.front() == '-';
}

std::size_t archive_opening_length(std::string_view line) {
  static const LineOpenings opening{"lưu", "lưu :"};
  static const LineOpenings others{"lưu trữ",   "lưu ý",    "lưu hành",
                                   "lưu thông", "lưu động", "lưu lượng"};
  const bool is_other = others.open(line) && line.find(':') == line.npos;
  return is_other ? 0 : opening.length_in(line);
}

bool opens_signature(std::string_view line) {
  line = trim(line);
  if (line.size() > longest_head_line) return false;
  for (const std::string_view sign : {"TM.", "KT.", "TL.", "TUQ.", "Q.", "T/M", "K/T", "T/L"}) {
    if (!line.starts_with(sign)) continue;
    const std::string_view behind = trim(line.substr(sign.size()));
    return stands_in_capitals(behind.substr(0, behind.find('\n')));
  }
  return false;
}

bool is_title_of_office(std::string_view line) {
  static const LineOpenings titles{"chủ tịch",        "phó chủ tịch",       "giám đốc",
                                   "phó giám đốc",    "bộ trưởng",          "thứ trưởng",
                                   "trưởng",          "phó trưởng",         "chánh",
                                   "phó chánh",       "cục trưởng",         "phó cục trưởng",
                                   "bí thư",          "phó bí thư",         "hiệu trưởng",
                                   "phó hiệu trưởng", "thủ tướng",          "phó thủ tướng",
                                   "viện trưởng",     "tổng giám đốc",      "phó tổng",
                                   "tổng cục trưởng", "vụ trưởng",          "phó vụ trưởng",
                                   "tổ trưởng",       "phó tổ trưởng",      "chỉ huy trưởng",
                                   "chi cục trưởng",  "phó chi cục trưởng", "quyền",
                                   "ủy viên",         "chính ủy",           "tổng",
                                   "chủ nhiệm",       "phó chủ nhiệm"};
  line = trim(line);
  return stands_in_capitals(line) && line.size() < longest_head_line && titles.open(line);
}

std::size_t type_name_length(std::string_view line) {
  static const LineOpenings types{
      "nghị quyết",  "quyết định",     "chỉ thị",       "quy chế",  "quy định",        "thông cáo",
      "thông báo",   "hướng dẫn",      "chương trình",  "kế hoạch", "phương án",       "đề án",
      "dự án",       "báo cáo",        "biên bản",      "tờ trình", "hợp đồng",        "công điện",
      "bản ghi nhớ", "bản thỏa thuận", "giấy ủy quyền", "giấy mời", "giấy giới thiệu", "đề cương",
      "điều lệ",     "quy trình",      "nội quy"};
  const std::size_t length = types.length_in(line);
  return length > 0 && stands_in_capitals(line.substr(0, length)) ? length : 0;
}

bool opens_reference(std::string_view line) {
  static const LineOpenings openings{"kèm theo", "ban hành kèm theo", "ban hành theo",
                                     "đính kèm", "gửi kèm",           "kèm quyết định"};
  line = trim(line);
  if (!is_bracketed(line)) return false;
  return openings.open(unbracketed(line));
}

std::size_t appendix_name_length(std::string_view line) {
  static const LineOpenings opening{"phụ lục"}, numbered{"số", ":"};
  const std::size_t name = opening.length_in(line);
  if (name == 0 || !opens_with_capital(line)) return 0;
  std::size_t end = name;
  const std::size_t counted = numbered.length_in(line.substr(end));
  std::size_t at = end + (counted > 0 && trim(line.substr(end)).starts_with("s") ? counted : 0);
  if (trim(line.substr(end)).starts_with("S")) at = end + counted;
  while (at < line.size() && line[at] == ' ') ++at;
  std::size_t stop = at;
  while (stop < line.size() && line[stop] != ' ' && line[stop] != '\n' && line[stop] != ':' &&
         line[stop] != '.') {
    ++stop;
  }
  const std::string_view number = line.substr(at, stop - at);
  const bool is_number = !number.empty() && number.size() <= 6 &&
                         number.find_first_not_of("0123456789IVXLABCDEGH-/") == number.npos;
  if (is_number) end = stop;
  while (end < line.size() && (line[end] == ':' || line[end] == '.')) ++end;
  const std::string_view behind = trim(line.substr(end));
  if (behind.empty()) return end;
  const bool is_heading = stands_in_capitals(line.substr(0, name)) || line[end - 1] == ':' ||
                          line[end - 1] == '.' || line.substr(end).starts_with('\n');
  const bool is_in_capitals = stands_in_capitals(line.substr(0, name)) && line[end - 1] == ':' &&
                              stands_in_capitals(behind);
  return (is_number && is_heading) || is_in_capitals || opens_reference(behind) ? end : 0;
}

bool is_signed_mark(std::string_view line) {
  const std::string_view inside = unbracketed(line);
  for (const std::string_view mark : {"đã ký", "đã kí", "đã ký tên", "đã ký và đóng dấu",
                                      "chữ ký số", "ký tên, đóng dấu", "đã ký số"}) {
    if (are_same_words(inside, mark)) return true;
  }
  return false;
}

bool is_of_digital_signature(std::string_view line) {
  static const LineOpenings openings{"người ký :",       "ký bởi",       "được ký bởi",
                                     "ký số bởi",        "thời gian ký", "ngày ký :",
                                     "cơ quan :",        "email :",      "signature not verified",
                                     "digitally signed", "signed by",    "signing time",
                                     "người ký số"};
  return openings.open(line);
}

bool opens_body_name(std::string_view line) {
  static const LineOpenings bodies{
      "ủy ban",    "ubnd",        "sở",       "ban",          "bộ",        "cục",     "vụ",
      "phòng",     "trung tâm",   "chi cục",  "văn phòng",    "hội",       "đoàn",    "công an",
      "trường",    "tiểu ban",    "tỉnh ủy",  "thành ủy",     "huyện ủy",  "đảng bộ", "đảng ủy",
      "mặt trận",  "liên đoàn",   "tổng cục", "thanh tra",    "hđnd",      "kho bạc", "bảo hiểm",
      "thư viện",  "bảo tàng",    "tòa án",   "viện",         "ngân hàng", "thuế",    "tổ công tác",
      "chính phủ", "thủ tướng",   "hội đồng", "ubmttq",       "tập đoàn",  "công ty", "đài",
      "báo",       "thường trực", "quân khu", "tổng công ty", "đảng đoàn", "quốc hội"};
  return stands_in_capitals(line) && bodies.open(line);
}

bool opens_unit_name(std::string_view line) {
  static const LineOpenings units{"tỉnh",   "thành phố", "huyện",    "xã",     "phường",
                                  "thị xã", "quận",      "thị trấn", "đặc khu"};
  return stands_in_capitals(line) && units.open(line);
}

}  // namespace vanban
