#include "check/targets/year_marks.h"

namespace vanban {

namespace {

struct Marks {
  WordKey year = word_key("năm"), to = word_key("đến");
  PhraseSet lead{{"đến", "đến hết", "đến cuối", "hết", "cuối", "vào", "trong", "tới", "vào cuối",
                  "phấn đấu đến", "tính đến"}};
  PhraseSet others{{"từ", "so với", "kể từ", "như", "trước", "sau", "của", "so", "bằng"}};
};

const Marks& marks() {
  static const Marks known;
  return known;
}

}  // namespace

std::vector<YearMark> year_marks_of(std::string_view text, Words words) {
  std::vector<YearMark> found;
  bool in_period = false;
  for (std::size_t at = 0; at + 1 < words.size(); ++at) {
    if (words[at].key != marks().year) continue;
    const int year = year_at(text, words[at + 1]);
    if (year == 0) continue;
    const std::size_t lead = marks().lead.before(words, at);
    const std::size_t begin = at - lead;
    const bool is_other = marks().others.before(words, begin) > 0;
    if (!is_other && !in_period) found.push_back({begin, at + 2, year});
    in_period = is_other && at + 2 < words.size() && words[at + 2].key == marks().to;
  }
  return found;
}

int only_year(std::string_view text, Words words) {
  const std::vector<YearMark> found = year_marks_of(text, words);
  return found.size() == 1 ? found.front().year : 0;
}

int column_year(std::string_view text, Words words) {
  constexpr std::size_t most_words = 6;
  if (words.empty() || words.size() > most_words) return 0;
  int year = 0;
  for (const FoldedWord& word : words) {
    const int here = year_at(text, word);
    if (here == 0) continue;
    if (year != 0) return 0;
    year = here;
  }
  return year;
}

}  // namespace vanban
