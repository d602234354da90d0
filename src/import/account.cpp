#include "import/account.h"

#include <algorithm>
#include <cstdint>
#include <unordered_map>
#include <unordered_set>

#include "base/utf8.h"
#include "base/word_keys.h"
#include "check/words.h"

namespace vanban {

namespace {

constexpr std::size_t few = 4;  // words that a line of print may have from the source, too

using Counts = std::unordered_map<WordKey, std::ptrdiff_t>;

struct WordedText {
  std::string_view text;
  std::vector<FoldedWord> words;
};

bool is_word(std::string_view word) {
  std::size_t at = 0;
  const char32_t first = next_code_point(word, at);
  return first == U'%' || (first >= U'0' && first <= U'9') || is_letter(first);
}

WordedText words_of(std::string_view text) {
  WordedText worded{text, folded_words(text)};
  std::erase_if(worded.words, [&](const FoldedWord& word) {
    return !is_word(text.substr(word.begin, word.end - word.begin));
  });
  return worded;
}

// Words with the one behind them: what tells two places of one word apart.
WordKey pair_key(const WordedText& text, std::size_t at) {
  const WordKey next = at + 1 < text.words.size() ? text.words[at + 1].key : 0;
  return combined({text.words[at].key, next});
}

std::unordered_set<WordKey> pairs_of(const WordedText& text) {
  std::unordered_set<WordKey> pairs;
  for (std::size_t i = 0; i < text.words.size(); ++i) pairs.insert(pair_key(text, i));
  return pairs;
}

// How many of a word's neighbours it has there, too.
int neighbours_kept(const WordedText& text, std::size_t at,
                    const std::unordered_set<WordKey>& others) {
  const bool next = others.contains(pair_key(text, at));
  const bool previous = at > 0 && others.contains(pair_key(text, at - 1));
  return static_cast<int>(next) + static_cast<int>(previous);
}

// How much of its surroundings each word has there, too: of its neighbours, and of its line.
std::vector<double> familiarity(const WordedText& text, const WordedText& other) {
  const auto pairs = pairs_of(other);
  std::vector<double> familiar(text.words.size());
  for (std::size_t begin = 0; begin < text.words.size();) {
    const std::size_t line_end = text.text.find('\n', text.words[begin].begin);
    std::size_t end = begin;
    double line = 0;
    for (; end < text.words.size() && text.words[end].begin < line_end; ++end) {
      familiar[end] = neighbours_kept(text, end, pairs);
      line += familiar[end];
    }
    for (std::size_t i = begin; i < end; ++i)
      familiar[i] += line / static_cast<double>(end - begin);
    begin = end;
  }
  return familiar;
}

// The places of words that there are too many of, those among strangers first.
std::vector<std::size_t> surplus_places(const WordedText& text, Counts surplus,
                                        const WordedText& other) {
  std::vector<std::size_t> places;
  for (std::size_t i = 0; i < text.words.size(); ++i) {
    if (surplus[text.words[i].key] > 0) places.push_back(i);
  }
  if (places.empty()) return places;
  const std::vector<double> familiar = familiarity(text, other);
  std::ranges::stable_sort(places, {}, [&](std::size_t place) { return familiar[place]; });
  std::erase_if(places, [&](std::size_t place) { return surplus[text.words[place].key]-- <= 0; });
  std::ranges::sort(places);
  return places;
}

bool is_one_line(std::string_view text) {
  return text.find('\n') == text.npos;
}

// Of words of one line; up to `between` others may stand between two of them.
std::vector<WordStretch> stretches(const WordedText& text, const std::vector<std::size_t>& places,
                                   std::size_t between, Source source) {
  std::vector<WordStretch> found;
  for (std::size_t i = 0; i < places.size();) {
    const std::size_t begin = text.words[places[i]].begin;
    std::size_t end = text.words[places[i]].end;
    std::size_t next = i + 1;
    for (; next < places.size() && places[next] <= places[next - 1] + 1 + between; ++next) {
      const std::size_t to = text.words[places[next]].end;
      if (!is_one_line(text.text.substr(end, to - end))) break;
      end = to;
    }
    const Location where =
        source == nullptr ? Location{} : Location{source, static_cast<std::uint32_t>(begin)};
    found.push_back({std::string(text.text.substr(begin, end - begin)), next - i, where});
    i = next;
  }
  return found;
}

}  // namespace

Account account_words(Source source, const std::vector<LeftOut>& left_out,
                      std::string_view printed) {
  const WordedText of_source = words_of(source->text);
  const WordedText of_print = words_of(printed);
  Account account;
  account.words = of_source.words.size();
  Counts missing, added;
  for (const FoldedWord& word : of_source.words) ++missing[word.key];
  for (const LeftOut& words : left_out) {
    for (const FoldedWord& word : words_of(words.words).words) {
      --missing[word.key];
      ++account.left_out;
    }
  }
  for (const FoldedWord& word : of_print.words) --missing[word.key];
  for (const auto& [key, count] : missing) {
    if (count < 0) added[key] = -count;
  }
  account.missing = stretches(of_source, surplus_places(of_source, missing, of_print), 0, source);
  account.added = stretches(of_print, surplus_places(of_print, added, of_source), few, nullptr);
  return account;
}

}  // namespace vanban
