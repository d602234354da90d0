#include "check/citations/date_words.h"

#include <algorithm>
#include <charconv>

#include "check/citations/word_keys.h"

namespace vanban {

namespace {

class Reader {
 public:
  Reader(std::string_view words, const std::vector<FoldedWord>& tokens, std::size_t at)
      : words_(words), tokens_(tokens), at_(at) {}

  std::optional<DateWords> run() {
    if (take("ngày")) {
      if (!take("…")) day_ = take_figures(2);
      if (day_ && take_stroke()) return short_form();
    }
    if (take("tháng")) {
      if (!take("…")) month_ = take_figures(2);
      if (month_ && take_stroke()) return with_year(take_figures(4));
    }
    take(",");
    if (!take("năm")) return std::nullopt;
    return with_year(take_figures(4));
  }

 private:
  std::string_view text() const {
    return at_ < tokens_.size()
               ? words_.substr(tokens_[at_].begin, tokens_[at_].end - tokens_[at_].begin)
               : std::string_view();
  }

  bool take(std::string_view word) {
    if (at_ >= tokens_.size()) return false;
    static const std::uint64_t day = word_key("ngày"), month = word_key("tháng"),
                               year = word_key("năm"), gap = word_key("…"), comma = word_key(",");
    const std::uint64_t wanted = word == "ngày"    ? day
                                 : word == "tháng" ? month
                                 : word == "năm"   ? year
                                 : word == "…"     ? gap
                                                   : comma;
    if (tokens_[at_].key != wanted) return false;
    ++at_;
    return true;
  }

  bool take_stroke() {
    const std::string_view mark = text();
    if (mark != "/" && mark != "." && mark != "-" && mark != "–") return false;
    ++at_;
    return true;
  }

  std::optional<int> take_figures(std::size_t most) {
    const std::string_view figures = text();
    const bool are_figures =
        !figures.empty() && figures.size() <= most &&
        std::ranges::all_of(figures, [](char c) { return c >= '0' && c <= '9'; });
    if (!are_figures) return std::nullopt;
    int value = 0;
    std::from_chars(figures.data(), figures.data() + figures.size(), value);
    if (!begun_) begin_ = tokens_[at_].begin;
    begun_ = true;
    ++at_;
    return value;
  }

  std::optional<DateWords> short_form() {
    month_ = take_figures(2);
    if (!month_) return std::nullopt;
    if (!take_stroke() && !take("năm")) return std::nullopt;
    return with_year(take_figures(4));
  }

  std::optional<DateWords> with_year(std::optional<int> year) {
    if (!year || *year < 1900) return std::nullopt;
    const Date date{*year, month_, month_ ? day_ : std::nullopt};
    if (!is_calendar_date(date)) return std::nullopt;
    return DateWords{{begin_, tokens_[at_ - 1].end}, date, at_};
  }

  std::string_view words_;
  const std::vector<FoldedWord>& tokens_;
  std::size_t at_;
  std::size_t begin_ = 0;
  bool begun_ = false;
  std::optional<int> day_, month_;
};

}  // namespace

std::optional<DateWords> date_at(std::string_view words, const std::vector<FoldedWord>& tokens,
                                 std::size_t at) {
  return Reader(words, tokens, at).run();
}

bool contradict(const Date& one, const Date& other) {
  if (one.year == 0 || other.year == 0) return false;
  if (one.year != other.year) return true;
  if (one.month && other.month && one.month != other.month) return true;
  return one.day && other.day && one.day != other.day;
}

}  // namespace vanban
