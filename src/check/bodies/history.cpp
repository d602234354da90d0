#include "check/bodies/history.h"

#include <cstddef>
#include <string_view>

#include "check/words.h"
#include "derive/text/asides.h"

namespace vanban {

namespace {

constexpr std::string_view year_word = "ăm ";  // năm, Năm
constexpr int none = -1;

int year_at(std::string_view words, std::size_t at) {
  int year = 0, digits = 0;
  for (; at < words.size() && words[at] >= '0' && words[at] <= '9'; ++at, ++digits) {
    year = year * 10 + (words[at] - '0');
  }
  return digits == 4 ? year : 0;
}

// "năm 2023" in a plan of 2026; not "giai đoạn 2021 - 2030", which goes on.
bool names_former_year(std::string_view sentence, int year) {
  for (std::size_t at = sentence.find(year_word); at != sentence.npos;
       at = sentence.find(year_word, at + 1)) {
    const int named = year_at(sentence, at + year_word.size());
    if (named != 0 && named < year) return true;
  }
  return false;
}

bool is_heading(const Passage& passage) {
  return passage.kind == Passage::Kind::heading || passage.kind == Passage::Kind::run_in;
}

}  // namespace

History::History(const CheckWords& words)
    : words_(phrases_of(words.list("history"))),
      headings_(phrases_of(words.list("history-headings"))) {}

bool History::looks_back(const Passage& heading) const {
  return stands_in(headings_, heading, {0, heading.words.size()});
}

std::vector<bool> History::looking_back(const CheckedDocument& document) const {
  std::vector<bool> back(document.passages.size());
  int since = none;  // the depth of the heading that looks back
  const Part* part = nullptr;
  for (std::size_t i = 0; i < document.passages.size(); ++i) {
    const Passage& passage = document.passages[i];
    if (passage.part != part) since = none;
    part = passage.part;
    const bool begins = is_heading(passage) || passage.kind == Passage::Kind::appendix_title;
    if (begins && (since == none || passage.depth <= since)) {
      since = looks_back(passage) ? passage.depth : none;
    } else if (since != none && passage.depth < since) {
      since = none;
    }
    back[i] = since != none;
  }
  return back;
}

bool History::says(const Passage& passage, Range range) const {
  if (passage.kind == Passage::Kind::basis || touches(passage.of_others, range)) return true;
  return stands_in(words_, passage, sentence_around(passage, range));
}

bool History::tells(const Passage& passage, Range range, const Date& date) const {
  if (says(passage, range)) return true;
  return names_former_year(passage.at(sentence_around(passage, range)), date.year);
}

}  // namespace vanban
