#include "check/citations/number_words.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/utf8.h"
#include "base/vietnamese.h"
#include "base/word_keys.h"

namespace vanban {

namespace {

constexpr std::size_t longest_serial = 5;

// Last groups of symbols that one central body gives, figures of the term aside. A ministry's
// number is the only one of that number in its year.
constexpr auto central = std::to_array<std::string_view>(
    {"TTg",   "CP",    "VPCP",    "CTN",   "QH",  "UBTVQH",  "TW",    "TANDTC", "VKSNDTC",
     "KTNN",  "TTCP",  "NHNN",    "UBDT",  "BNV", "BTP",     "BTC",   "BCT",    "BXD",
     "BYT",   "BGDĐT", "BKHCN",   "BNNMT", "BNN", "BNNPTNT", "BTNMT", "BTTTT",  "BVHTTDL",
     "BGTVT", "BKHĐT", "BLĐTBXH", "BQP",   "BCA", "BNG",     "BDTTG"});

bool is_digit(char byte) {
  return byte >= '0' && byte <= '9';
}

class Reader {
 public:
  Reader(std::string_view words, const std::vector<FoldedWord>& tokens)
      : words_(words), tokens_(tokens) {}

  std::optional<NumberWords> run(std::size_t first) {
    at_ = first;
    if (!is_serial(at_) || !begins_word(at_)) return std::nullopt;
    // Most figures in a text count something: known at once, before anything is put together.
    if (!is_stroke(at_ + 1) && !is_mark(at_ + 1, ".")) return std::nullopt;
    NumberWords number;
    number.range.begin = tokens_[at_].begin;
    take_serial();
    take_year(number);
    const bool is_hyphened = !is_mark(at_, "/");
    if (!take_stroke() || !take_group(2)) return std::nullopt;
    bool has_stroke = is_mark(at_, "/");
    while (take_next_group()) {
      has_stroke = has_stroke || is_mark(at_, "/");
    }
    // "36-KH/TU", but "2026-KH" is none.
    if (is_hyphened && !has_stroke) return std::nullopt;
    number.range.end = tokens_[at_ - 1].end;
    number.next = at_;
    number.symbol = combined(symbol_);
    number.key = combined(key_);
    number.near = combined(near_);
    number.of_state = of_state_;
    return number;
  }

 private:
  std::string_view text(std::size_t at) const {
    return words_.substr(tokens_[at].begin, tokens_[at].end - tokens_[at].begin);
  }
  bool is_there(std::size_t at) const { return at < tokens_.size(); }
  bool touch(std::size_t at) const { return tokens_[at - 1].end == tokens_[at].begin; }
  bool is_figures(std::size_t at) const {
    return is_there(at) && std::ranges::all_of(text(at), is_digit);
  }
  bool is_serial(std::size_t at) const {
    return is_figures(at) && text(at).size() <= longest_serial;
  }
  bool is_mark(std::size_t at, std::string_view marks) const {
    return is_there(at) && text(at).size() == 1 && marks.find(text(at).front()) != marks.npos;
  }
  bool is_stroke(std::size_t at) const {
    static const std::uint64_t hyphen = word_key("-");
    return is_there(at) && (is_mark(at, "/&") || tokens_[at].key == hyphen);
  }

  bool begins_word(std::size_t at) const {
    if (at == 0 || !touch(at)) return true;
    const std::string_view before = text(at - 1);
    return before == "(" || before == "“" || before == "\"";
  }

  void take(std::uint64_t key) {
    key_.push_back(key);
    near_.push_back(key);
    ++at_;
  }

  void take_serial() {
    std::string_view serial = text(at_);
    while (serial.size() > 1 && serial.front() == '0') serial.remove_prefix(1);
    take(word_key(serial));
    if (is_mark(at_, ".") && touch(at_) && is_figures(at_ + 1) && touch(at_ + 1)) {
      ++at_;
      take(tokens_[at_].key);
    }
  }

  void take_year(NumberWords& number) {
    const bool is_year = is_mark(at_, "/") && touch(at_) && is_figures(at_ + 1) && touch(at_ + 1) &&
                         text(at_ + 1).size() == 4 && is_stroke(at_ + 2) && touch(at_ + 2);
    if (!is_year) return;
    for (const char digit : text(at_ + 1)) number.year = number.year * 10 + (digit - '0');
    ++at_;
    take(tokens_[at_].key);
  }

  // Before the symbol.
  bool take_stroke() {
    if (!is_stroke(at_) || !is_there(at_ + 1) || is_mark(at_, "&")) return false;
    if (!touch(at_) && !touch(at_ + 1)) return false;
    ++at_;
    return true;
  }

  static int capitals_in(std::string_view group) {
    int capitals = 0;
    for (std::size_t at = 0; at < group.size();) {
      const std::size_t begin = at;
      const char32_t sign = next_code_point(group, at);
      const std::string_view letter = group.substr(begin, at - begin);
      if (sign < 0x80 ? sign >= 'A' && sign <= 'Z' : to_lower(letter) != letter) ++capitals;
    }
    return capitals;
  }

  bool take_group(int capitals) {
    if (!is_there(at_) || is_digit(text(at_).front()) || capitals_in(text(at_)) < capitals) {
      return false;
    }
    std::string_view letters = text(at_);
    while (is_digit(letters.back())) letters.remove_suffix(1);
    of_state_ = std::ranges::find(central, letters) != central.end() || letters == "TTG";
    const std::uint64_t key = tokens_[at_].key;
    symbol_.push_back(key);
    near_.push_back(word_key(letters));
    key_.push_back(key);
    ++at_;
    return true;
  }

  bool take_next_group() {
    if (!is_stroke(at_) || !is_there(at_ + 1)) return false;
    const bool before = touch(at_), behind = touch(at_ + 1);
    if (!before && !behind) return false;
    const std::size_t stroke = at_++;
    if (take_group(before && behind ? 1 : 2)) return true;
    at_ = stroke;
    return false;
  }

  std::string_view words_;
  const std::vector<FoldedWord>& tokens_;
  std::size_t at_ = 0;
  std::vector<std::uint64_t> key_, symbol_, near_;
  bool of_state_ = false;
};

}  // namespace

std::optional<NumberWords> number_at(std::string_view words, const std::vector<FoldedWord>& tokens,
                                     std::size_t at) {
  if (!is_digit(words[tokens[at].begin])) return std::nullopt;
  return Reader(words, tokens).run(at);
}

std::optional<NumberWords> read_number(std::string_view text) {
  const std::vector<FoldedWord> tokens = folded_words(text);
  if (tokens.empty()) return std::nullopt;
  const auto number = number_at(text, tokens, 0);
  if (!number || number->next != tokens.size()) return std::nullopt;
  return number;
}

}  // namespace vanban
