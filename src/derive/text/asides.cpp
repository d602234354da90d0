#include "derive/text/asides.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "base/bytes.h"
#include "base/utf8.h"

namespace vanban {

namespace {

constexpr char32_t opening_quote = U'“';
constexpr char32_t closing_quote = U'”';

// Where the next quotation may begin; the end if nowhere. Asked of every text.
std::size_t next_mark(std::string_view words, std::size_t at) {
  constexpr std::string_view curly = "\u201C";
  constexpr auto lead = static_cast<unsigned char>(curly.front());
  const auto may_begin = [](unsigned char byte) { return (byte == '"') | (byte == lead); };
  for (at = find_special(words, at, may_begin); at < words.size();
       at = find_special(words, at + 1, may_begin)) {
    if (words[at] == '"' || words.substr(at).starts_with(curly)) return at;
  }
  return words.size();
}

// The end of the quotation that an opening mark before `at` has begun.
std::size_t end_of_quotation(std::string_view words, std::size_t at, char32_t mark) {
  for (int depth = 1; at < words.size();) {
    const char32_t next = next_code_point(words, at);
    if (mark == U'"') {
      if (next == U'"') return at;
      continue;
    }
    if (next == opening_quote) ++depth;
    if (next == closing_quote && --depth == 0) return at;
  }
  return words.size();
}

std::vector<Range> bracketed_ranges(std::string_view words, const std::vector<Range>& quoted) {
  std::vector<Range> ranges;
  std::size_t begin = 0;
  int depth = 0;
  const auto is_bracket = [](unsigned char byte) { return (byte == '(') | (byte == ')'); };
  for (std::size_t at = find_special(words, 0, is_bracket); at < words.size();
       at = find_special(words, at + 1, is_bracket)) {
    if (touches(quoted, {at, at + 1})) continue;
    if (words[at] == '(' && depth++ == 0) begin = at;
    if (words[at] == ')' && depth > 0 && --depth == 0) ranges.push_back({begin, at + 1});
  }
  return ranges;
}

}  // namespace

std::vector<Range> quoted_ranges(std::string_view words) {
  std::vector<Range> ranges;
  for (std::size_t at = next_mark(words, 0); at < words.size(); at = next_mark(words, at)) {
    const std::size_t begin = at;
    const char32_t mark = next_code_point(words, at);
    at = end_of_quotation(words, at, mark);
    ranges.push_back({begin, at});
  }
  return ranges;
}

std::vector<Range> aside_ranges(std::string_view words) {
  std::vector<Range> ranges = quoted_ranges(words);
  const std::vector<Range> bracketed = bracketed_ranges(words, ranges);
  ranges.insert(ranges.end(), bracketed.begin(), bracketed.end());
  return united(std::move(ranges));
}

std::vector<Range> united(std::vector<Range> ranges) {
  std::ranges::sort(ranges, {}, &Range::begin);
  std::vector<Range> apart;
  for (const Range& range : ranges) {
    if (!apart.empty() && range.begin < apart.back().end) {
      apart.back().end = std::max(apart.back().end, range.end);
    } else {
      apart.push_back(range);
    }
  }
  return apart;
}

bool touches(const std::vector<Range>& ranges, Range range) {
  const auto first = std::ranges::upper_bound(ranges, range.begin, {}, &Range::end);
  return first != ranges.end() && first->begin < range.end;
}

}  // namespace vanban
