#include "check/citations/names.h"

#include <algorithm>
#include <charconv>
#include <optional>

#include "base/word_keys.h"
#include "check/citations/cited_text.h"
#include "check/citations/cited_types.h"
#include "derive/text/asides.h"

namespace vanban {

namespace {

constexpr std::size_t shortest_name = 5, longest_name = 45;  // words

std::optional<int> year_in(std::string_view word) {
  int year = 0;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), year);
  if (word.size() != 4 || error != std::errc() || end != word.data() + word.size()) {
    return std::nullopt;
  }
  return year >= 1900 && year < 2200 ? std::optional(year) : std::nullopt;
}

bool is_word(const CitedText& text, std::size_t at) {
  const std::string_view token = text.text(at);
  const auto first = static_cast<unsigned char>(token.front());
  const bool is_ascii_word = (first >= '0' && first <= '9') || (first >= 'a' && first <= 'z') ||
                             (first >= 'A' && first <= 'Z');
  return first < 0x80 ? is_ascii_word : !token.starts_with("\xE2\x80");
}

bool is_hyphen(const CitedText& text, std::size_t at) {
  static const std::uint64_t hyphen = word_key("-");
  return text.key(at) == hyphen;
}

// Words and years of the tokens from `first` to before `next`.
void read_words(const CitedText& text, std::size_t first, std::size_t next, WrittenName& name) {
  if (const auto type = type_at(text.tokens(), first)) first = type->next;
  for (std::size_t at = first; at < next; ++at) {
    const std::optional<int> year = year_in(text.text(at));
    if (year) {
      const bool follows = at >= first + 2 && is_hyphen(text, at - 1);
      const std::optional<int> before = follows ? year_in(text.text(at - 2)) : std::nullopt;
      if (before) name.periods.emplace_back(*before, *year);
      name.years.push_back(*year);
    } else if (is_word(text, at)) {
      name.words.push_back(text.key(at));
    }
  }
  name.key = combined(name.words);
}

class NameFinder {
 public:
  NameFinder(const Passage& passage, const std::vector<DocumentCitation>& citations,
             std::vector<WrittenName>& found)
      : passage_(passage),
        text_(passage.words, passage.tokens, passage.quoted),
        citations_(citations),
        found_(found) {}

  void run() {
    for (const Range& quotation : passage_.quoted) read_quoted(quotation);
    static const std::uint64_t stage = word_key("giai"), of = word_key("đoạn");
    for (std::size_t at = 1; at + 3 < text_.size(); ++at) {
      const bool is_period = text_.key(at - 1) == stage && text_.key(at) == of &&
                             year_in(text_.text(at + 1)) && is_hyphen(text_, at + 2) &&
                             year_in(text_.text(at + 3));
      if (is_period) read_unquoted(at - 1, at + 4);
    }
  }

 private:
  std::size_t token_from(std::size_t byte) const {
    const auto found = std::ranges::lower_bound(text_.tokens(), byte, {}, &FoldedWord::begin);
    return static_cast<std::size_t>(found - text_.tokens().begin());
  }

  void read_quoted(Range quotation) {
    const Range inside = inside_of(passage_.words, quotation);
    if (inside.empty()) return;
    WrittenName name;
    name.passage = &passage_;
    name.range = inside;
    name.is_quoted = true;
    read_words(text_, token_from(inside.begin), token_from(inside.end), name);
    if (name.words.size() < shortest_name || name.words.size() > longest_name) return;
    for (const DocumentCitation& citation : citations_) {
      if (citation.passage == &passage_ && citation.quoted.begin == inside.begin &&
          !citation.quoted.empty()) {
        name.cited = &citation;
      }
    }
    found_.push_back(std::move(name));
  }

  // "Chương trình … giai đoạn 2021 - 2030", from the type on; there is no telling where other names
  // end.
  void read_unquoted(std::size_t stage, std::size_t next) {
    if (touches(passage_.quoted, {text_.tokens()[stage].begin, text_.tokens()[stage].end})) return;
    if (goes_on(next)) return;
    for (std::size_t back = 1; back <= std::min(stage, longest_name); ++back) {
      const std::size_t at = stage - back;
      if (text_.is_mark(at, ";.:()\"") || text_.quotation_at(at) != nullptr) return;
      if (text_.is_mark(at, ",") && text_.opens_with_capital(at + 1)) return;
      const auto type = type_at(text_.tokens(), at);
      if (!type || !text_.opens_with_capital(at)) continue;
      if (back >= shortest_name + 2) add_unquoted(type->next, next);
      return;
    }
  }

  // ", giai đoạn I: từ năm 2021 đến năm 2025" is part of some names.
  bool goes_on(std::size_t next) const {
    static const std::uint64_t stage = word_key("giai");
    return text_.is_mark(next, ",") && text_.key(next + 1) == stage;
  }

  void add_unquoted(std::size_t first, std::size_t next) {
    WrittenName name;
    name.passage = &passage_;
    name.range = {text_.tokens()[first].begin, text_.tokens()[next - 1].end};
    read_words(text_, first, next, name);
    if (name.words.size() >= shortest_name + 2) found_.push_back(std::move(name));
  }

  const Passage& passage_;
  CitedText text_;
  const std::vector<DocumentCitation>& citations_;
  std::vector<WrittenName>& found_;
};

using Lengths = std::vector<std::vector<std::size_t>>;

// Of the longest common subsequences of what is left from each place on.
Lengths common_lengths(const std::vector<std::uint64_t>& one,
                       const std::vector<std::uint64_t>& other) {
  Lengths lengths(one.size() + 1, std::vector<std::size_t>(other.size() + 1));
  for (std::size_t i = one.size(); i-- > 0;) {
    for (std::size_t j = other.size(); j-- > 0;) {
      lengths[i][j] = one[i] == other[j] ? lengths[i + 1][j + 1] + 1
                                         : std::max(lengths[i + 1][j], lengths[i][j + 1]);
    }
  }
  return lengths;
}

}  // namespace

std::vector<WrittenName> find_names(const CheckedDocument& document,
                                    const std::vector<DocumentCitation>& citations) {
  std::vector<WrittenName> found;
  for (const Passage& passage : document.passages) {
    NameFinder(passage, citations, found).run();
  }
  return found;
}

std::vector<std::uint64_t> name_words(std::string_view name) {
  const std::vector<FoldedWord> tokens = folded_words(name);
  const std::vector<Range> quoted;
  const CitedText text(name, tokens, quoted);
  std::vector<std::uint64_t> words;
  const auto type = type_at(tokens, 0);
  for (std::size_t at = type ? type->next : 0; at < text.size(); ++at) {
    if (is_word(text, at)) words.push_back(text.key(at));
  }
  return words;
}

bool are_years_apart(const WrittenName& one, const WrittenName& other) {
  if (one.key != other.key || one.years == other.years) return false;
  const NumberWords* here = one.cited != nullptr && one.cited->read ? &*one.cited->read : nullptr;
  const NumberWords* there =
      other.cited != nullptr && other.cited->read ? &*other.cited->read : nullptr;
  if (here != nullptr && there != nullptr) return here->key == there->key;
  if (one.periods.empty() || other.periods.empty()) return false;
  const auto [from, to] = one.periods.front();
  const auto [begin, end] = other.periods.front();
  return one.periods.front() != other.periods.front() && from <= end && begin <= to;
}

double likeness(const std::vector<std::uint64_t>& one, const std::vector<std::uint64_t>& other) {
  if (one.empty() || other.empty()) return 0;
  const auto common = static_cast<double>(common_lengths(one, other)[0][0]);
  return common / static_cast<double>(std::max(one.size(), other.size()));
}

bool leaves_out_elements(std::string_view name, std::string_view whole) {
  static const std::uint64_t comma = word_key(","), also = word_key("và");
  const std::vector<std::uint64_t> one = word_keys(name), other = word_keys(whole);
  const Lengths lengths = common_lengths(one, other);
  bool has_joint = false;
  std::size_t i = 0, j = 0, left_out = 0;
  const auto ends_gap = [&] { return left_out == 0 || has_joint; };
  while (i < one.size() || j < other.size()) {
    if (i < one.size() && j < other.size() && one[i] == other[j]) {
      if (!ends_gap()) return false;
      left_out = 0;
      has_joint = false;
      ++i;
      ++j;
    } else if (j < other.size() && (i == one.size() || lengths[i][j + 1] >= lengths[i + 1][j])) {
      ++left_out;
      has_joint = has_joint || other[j] == comma || other[j] == also;
      ++j;
    } else {
      if (one[i] != also && one[i] != comma) return false;
      ++i;
    }
  }
  return ends_gap();
}

}  // namespace vanban
