#include "derive/text/cited.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

#include "base/bytes.h"
#include "base/utf8.h"
#include "base/vietnamese.h"
#include "derive/text/asides.h"

namespace vanban {

namespace {

constexpr auto issuers =
    std::to_array<std::string_view>({" Ủy ban nhân dân", " Uỷ ban nhân dân", " UBND "});

bool is_digit(std::string_view words, std::size_t at) {
  return at < words.size() && words[at] >= '0' && words[at] <= '9';
}

bool takes_capital(std::string_view words, std::size_t& at) {
  if (at >= words.size()) return false;
  const std::size_t begin = at;
  next_code_point(words, at);
  const std::string_view letter = words.substr(begin, at - begin);
  return to_lower(letter) != letter;
}

std::size_t next_number(std::string_view words, std::size_t at) {
  return find_special(words, at, [](unsigned char sign) {
    return ((sign >= '0') & (sign <= '9')) | (sign == '/') | (sign == '-');
  });
}

// "1520/QĐ-TTg", "36-KH/TU", "66/2021/NĐ-CP", and "/KH-UBND" that is still open.
bool is_number(std::string_view words, std::size_t at) {
  while (is_digit(words, at)) ++at;
  if (at + 4 < words.size() && words[at] == '/' && is_digit(words, at + 1)) {
    for (++at; is_digit(words, at);) ++at;
  }
  if (at >= words.size() || (words[at] != '/' && words[at] != '-')) return false;
  ++at;
  return takes_capital(words, at) && takes_capital(words, at);
}

bool goes_on_with_issuer(std::string_view words, std::size_t comma) {
  const std::string_view rest = words.substr(comma + 1);
  return std::ranges::any_of(issuers,
                             [&](std::string_view each) { return rest.starts_with(each); });
}

bool ends_sentence(std::string_view words, std::size_t stop) {
  if (stop + 1 >= words.size()) return true;
  std::size_t next = stop + 2;
  return words[stop + 1] == ' ' && takes_capital(words, next);
}

std::size_t end_of_citation(std::string_view words, std::size_t at,
                            const std::vector<Range>& quoted) {
  int depth = 0;
  for (; at < words.size(); ++at) {
    if (touches(quoted, {at, at + 1})) continue;
    if (words[at] == ';' || words[at] == '\n') return at;
    if (words[at] == '(') ++depth;
    if (words[at] == ')' && --depth < 0) return at;
    if (words[at] == ',' && goes_on_with_issuer(words, at)) return at;
    if (words[at] == '.' && ends_sentence(words, at)) return at;
  }
  return words.size();
}

// "Chủ tịch UBND tỉnh đã chỉ đạo tại Công văn số …" says what is in the document.
std::size_t begin_of_citation(std::string_view words, std::size_t number) {
  const std::string_view before = words.substr(0, number);
  const std::size_t mark = before.find_last_of(";,.(\n");
  const std::size_t begin = mark == before.npos ? 0 : mark + 1;
  return before.substr(begin).find(" tại ") != before.npos ? begin : number;
}

}  // namespace

std::vector<Range> cited_ranges(std::string_view words, const std::vector<Range>& quoted) {
  std::vector<Range> ranges;
  for (std::size_t at = next_number(words, 0); at < words.size(); at = next_number(words, at + 1)) {
    const bool begins_word = at == 0 || words[at - 1] == ' ' || words[at - 1] == '(';
    if (!begins_word || !is_number(words, at)) continue;
    if (touches(quoted, {at, at + 1})) continue;
    const std::size_t end = end_of_citation(words, at, quoted);
    ranges.push_back({begin_of_citation(words, at), end});
    at = end;
  }
  return ranges;
}

std::vector<Range> cited_ranges(std::string_view words) {
  return cited_ranges(words, quoted_ranges(words));
}

std::vector<Range> words_of_others(std::string_view words) {
  return words_of_others(words, quoted_ranges(words));
}

std::vector<Range> words_of_others(std::string_view words, std::vector<Range> quoted) {
  const std::vector<Range> cited = cited_ranges(words, quoted);
  std::vector<Range> ranges = std::move(quoted);
  ranges.insert(ranges.end(), cited.begin(), cited.end());
  return united(std::move(ranges));
}

}  // namespace vanban
