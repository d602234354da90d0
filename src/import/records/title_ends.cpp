#include "import/records/title_ends.h"

#include <string>
#include <string_view>

#include "check/words.h"
#include "derive/text/asides.h"

namespace vanban {

namespace {

constexpr std::string_view closing_quote = "”";
constexpr std::size_t longest_title = 200;  // words and marks

// Words that no title holds, but what follows one in a basis does.
Phrases words_behind_titles() {
  return phrases_of({", ủy ban nhân dân", ", UBND", ", sở", ", bộ", ", căn cứ", "như sau",
                     "theo đề nghị", "trên cơ sở", ", thực hiện", "và ý kiến"});
}

// "(sau đây gọi là Chương trình)"
bool names_title_anew(const Passage& passage, std::size_t bracket) {
  static const WordKeys naming{"sau", "gọi", "dưới"};
  return bracket + 1 < passage.tokens.size() && naming.has(passage.tokens[bracket + 1].key);
}

// A colon, a bracket behind a quoted name, a full stop with more behind it.
bool leaves_title(const Passage& passage, std::size_t at) {
  const std::string_view word = word_at(passage, at);
  const FoldedWord& token = passage.tokens[at];
  if (word == "(") {
    return token.begin > 1 && touches(passage.quoted, {token.begin - 2, token.begin - 1});
  }
  const bool is_last = at + 1 == passage.tokens.size();
  const bool is_stop = word == "." && !is_last && passage.tokens[at + 1].begin > token.end;
  return word == ":" || is_stop;
}

}  // namespace

TitleEnds::TitleEnds(const CheckWords& words)
    : verbs_(phrases_of(words.list("title-verbs"))), others_(words_behind_titles()) {}

// Where the quoted name ends its sentence or a part of it; else words may go on that belong to it.
std::size_t TitleEnds::of_quoted_name(const CitationPlace& place) const {
  const std::string& words = place.passage->words;
  if (place.citation.quoted.empty() || place.citation.is_law) return 0;
  std::size_t end = place.citation.quoted.end;
  if (std::string_view(words).substr(end).starts_with(closing_quote)) {
    end += closing_quote.size();
  } else if (end < words.size() && words[end] == '"') {
    ++end;
  } else {
    return 0;
  }
  constexpr std::string_view marks = ",.;:)";
  const bool is_end = end == words.size() || marks.find(words[end]) != marks.npos;
  return is_end && begins_title(*place.passage, place.range.end + 1) ? end : 0;
}

// A basis that cites one document ends with its title.
std::size_t TitleEnds::of_basis(const CitationPlace& place) const {
  const Passage& passage = *place.passage;
  const bool is_open = place.citation.is_law || place.citation.is_nested;
  if (passage.kind != Passage::Kind::basis || is_open) return 0;
  if (!begins_title(passage, place.range.end + 1)) return 0;
  std::size_t end = place.range.end;
  const std::size_t first = token_from(passage, end);
  for (std::size_t at = first; at < passage.tokens.size(); ++at) {
    if (at - first == longest_title) return 0;
    const FoldedWord& token = passage.tokens[at];
    const bool is_quoted = touches(passage.quoted, {token.begin, token.end});
    const std::string_view word = word_at(passage, at);
    if (!is_quoted && word == ";") break;
    if (!is_quoted && word == "(" && names_title_anew(passage, at)) break;
    if (!is_quoted && leaves_title(passage, at)) return 0;
    if (is_quoted || (word != "." && word != ",")) end = token.end;
  }
  const Range title{place.range.end, end};
  return end > place.range.end && !stands_in(others_, passage, title) ? end : 0;
}

bool TitleEnds::begins_title(const Passage& passage, std::size_t byte) const {
  if (byte >= passage.words.size() || passage.words[byte - 1] != ' ') return false;
  constexpr std::size_t bytes_enough = 60;
  const std::string_view words = std::string_view(passage.words).substr(byte);
  if (words.starts_with("“")) return true;
  const bool is_short = words.size() <= bytes_enough;
  const std::size_t space = is_short ? words.size() : words.rfind(' ', bytes_enough);
  const auto verbs = verbs_.find(words.substr(0, space == words.npos ? 0 : space));
  return !verbs.empty() && verbs.front().begin == 0;
}

}  // namespace vanban
