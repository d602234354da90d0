#include "import/recognise/head_wraps.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "base/word_keys.h"
#include "import/recognise/line_parts.h"
#include "import/recognise/line_words.h"
#include "import/recognise/place_date.h"

namespace vanban {

namespace {

constexpr std::size_t farthest = 4;        // lines between the parts
constexpr std::size_t longest_head = 300;  // bytes of a line

constexpr std::string_view country = "cộng hòa xã hội chủ nghĩa việt nam";
constexpr std::string_view motto = "độc lập - tự do - hạnh phúc";

bool begins(std::string_view phrase, std::string_view line) {
  const std::vector<WordKey> all = word_keys(phrase), words = word_keys(line);
  return words.size() > 1 && words.size() < all.size() &&
         std::equal(words.begin(), words.end(), all.begin());
}

std::string both(const PlacedBlock& first, const PlacedBlock& second) {
  return first.line.text + " " + second.line.text;
}

bool has_date(std::string_view line) {
  const auto read = read_place_date(line);
  return read && read->date;
}

bool begins_date(std::string_view line) {
  static const WordKey day = word_key("ngày");
  const std::vector<FoldedWord> words = folded_words(line);
  return std::ranges::find(words, day, &FoldedWord::key) != words.end() && !has_date(line);
}

// "tháng 5 năm", where the figures were left out or stand on lines of their own.
bool goes_on_in_date(std::string_view line) {
  static const LineOpenings parts{"tháng", "năm"};
  return parts.open(line) && line.size() < 40;
}

// "Số:" above "/KH-UBND".
bool is_number_without_symbol(std::string_view line) {
  static const LineOpenings opening{"số"};
  const std::size_t length = opening.length_in(line);
  return length > 0 && line.substr(length).find_first_not_of(" :.0123456789") == line.npos;
}

bool completes(const PlacedBlock& first, const PlacedBlock& second) {
  if (second.line.text.size() > longest_head) return false;
  const std::string joined = both(first, second);
  for (const std::string_view phrase : {country, motto}) {
    if (begins(phrase, first.line.text)) return are_same_words(phrase, joined);
  }
  if (is_number_without_symbol(first.line.text)) return second.line.text.starts_with('/');
  return begins_date(first.line.text) && (has_date(joined) || goes_on_in_date(second.line.text));
}

}  // namespace

bool is_part_of_country(std::string_view line) {
  if (line.size() > longest_head) return false;
  const std::vector<WordKey> words = word_keys(line);
  if (words.size() < 2) return false;
  for (const std::string_view phrase : {country, motto}) {
    const std::vector<WordKey> all = word_keys(phrase);
    if (words.size() >= all.size()) continue;
    const bool is_capital = phrase != country || stands_in_capitals(line);
    const bool fits = std::equal(words.begin(), words.end(), all.begin()) ||
                      std::equal(words.rbegin(), words.rend(), all.rbegin());
    if (fits && is_capital) return true;
  }
  return false;
}

void join_wrapped_lines(std::vector<PlacedBlock>& lines) {
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].line.text.size() > longest_head) continue;
    for (std::size_t next = i + 1; next < std::min(lines.size(), i + farthest); ++next) {
      if (!completes(lines[i], lines[next])) continue;
      append_line(lines[i].line, lines[next].line, ' ');
      lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(next));
      next = i;
    }
  }
}

}  // namespace vanban
