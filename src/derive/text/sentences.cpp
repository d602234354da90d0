#include "derive/text/sentences.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/utf8.h"
#include "base/vietnamese.h"
#include "derive/text/asides.h"
#include "derive/text/flat_text.h"

namespace vanban {

namespace {

bool is_space_at(std::string_view words, std::size_t at) {
  return words[at] == ' ' || words[at] == '\n' || words.substr(at).starts_with(no_break_space_utf8);
}

std::size_t skip_spaces(std::string_view words, std::size_t at) {
  while (at < words.size() && is_space_at(words, at)) next_code_point(words, at);
  return at;
}

bool is_abbreviation(std::string_view before) {
  constexpr std::array<std::string_view, 10> known = {"TP", "Tp", "TX",  "TT",  "Q",
                                                      "P",  "TS", "ThS", "PGS", "GS"};
  const std::size_t space = before.find_last_of(" (\n");
  if (space != std::string_view::npos) before.remove_prefix(space + 1);
  return std::find(known.begin(), known.end(), before) != known.end();
}

bool begins_in_lower_case(std::string_view words) {
  std::size_t end = 0;
  next_code_point(words, end);
  const std::string_view first = words.substr(0, end);
  return to_lower(first) == first && to_upper(first) != first;
}

class SentenceFinder {
 public:
  explicit SentenceFinder(std::string_view words) : words_(words), asides_(aside_ranges(words)) {}

  std::vector<Sentence> run() {
    while (begin_ < words_.size()) {
      const std::size_t end = end_from(begin_);
      sentences_.push_back({begin_, body_end(end), end});
      begin_ = end;
    }
    return std::move(sentences_);
  }

 private:
  std::size_t end_from(std::size_t at) const {
    for (; at < words_.size(); ++at) {
      if (words_[at] == '\n') return skip_spaces(words_, at);
      const bool mark = words_[at] == '.' || words_[at] == '!' || words_[at] == '?';
      if (!mark || touches(asides_, {at, at + 1})) continue;
      const std::size_t after = skip_notes(at + 1);
      if (after == words_.size()) return after;
      const std::size_t next = skip_spaces(words_, after);
      if (next == words_.size()) return next;
      if (next == after || begins_in_lower_case(words_.substr(next))) continue;
      if (words_[at] == '.' && is_abbreviation(words_.substr(begin_, at - begin_))) continue;
      return next;
    }
    return at;
  }

  // Calls of footnotes behind the mark belong to the sentence.
  std::size_t skip_notes(std::size_t at) const {
    while (words_.substr(at).starts_with(piece_mark)) at += piece_mark.size();
    return at;
  }

  // Back over spaces, end marks and the calls of footnotes behind these.
  std::size_t body_end(std::size_t end) const {
    std::size_t bare = end;
    while (bare > begin_) {
      const std::string_view sentence = words_.substr(begin_, bare - begin_);
      if (sentence.ends_with(piece_mark) && !marks_before(sentence)) break;
      if (sentence.ends_with(piece_mark)) {
        bare -= piece_mark.size();
      } else if (sentence.ends_with(no_break_space_utf8)) {
        bare -= no_break_space_utf8.size();
      } else if (std::string_view(" \n.,;:/!?").find(sentence.back()) != std::string_view::npos) {
        --bare;
      } else {
        break;
      }
    }
    return bare;
  }

  static bool marks_before(std::string_view sentence) {
    while (sentence.ends_with(piece_mark)) sentence.remove_suffix(piece_mark.size());
    return !sentence.empty() && std::string_view(".!?").find(sentence.back()) != sentence.npos;
  }

  std::string_view words_;
  std::vector<Range> asides_;
  std::size_t begin_ = 0;
  std::vector<Sentence> sentences_;
};

}  // namespace

std::vector<Sentence> sentences_of(std::string_view words) {
  return SentenceFinder(words).run();
}

}  // namespace vanban
