#include "import/records/title_ends.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "check/words.h"

namespace vanban {

namespace {

constexpr std::string_view closing_quote = "”";

// Words that no title holds, but what follows one in a basis does.
Phrases words_behind_titles() {
  return phrases_of({", ủy ban nhân dân", ", UBND", ", sở", ", bộ", ", căn cứ", "như sau",
                     "theo đề nghị", "trên cơ sở", ", thực hiện", "và ý kiến"});
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
  auto quotation = passage.quoted.begin();
  for (std::size_t at = first; at < passage.tokens.size(); ++at) {
    const FoldedWord& token = passage.tokens[at];
    while (quotation != passage.quoted.end() && quotation->end <= token.begin) ++quotation;
    const bool is_quoted = quotation != passage.quoted.end() && quotation->begin <= token.begin;
    const std::string_view word = word_at(passage, at);
    if (!is_quoted && word == ";") break;
    const bool is_last = at + 1 == passage.tokens.size();
    if (!is_quoted && word == ":") return 0;
    if (!is_quoted && word == "(") {
      static const WordKeys naming{"sau", "gọi", "dưới"};  // "(sau đây gọi là Chương trình)"
      if (!is_last && naming.has(passage.tokens[at + 1].key)) break;
      const bool is_behind_name = std::ranges::any_of(
          passage.quoted, [&](const Range& each) { return each.end + 1 == token.begin; });
      if (is_behind_name) return 0;
    }
    if (!is_quoted && word == "." && !is_last && passage.tokens[at + 1].begin > token.end) return 0;
    if (is_quoted || (word != "." && word != ",")) end = token.end;
  }
  const Range title{place.range.end, end};
  return end > place.range.end && !stands_in(others_, passage, title) ? end : 0;
}

bool TitleEnds::begins_title(const Passage& passage, std::size_t byte) const {
  if (byte >= passage.words.size() || passage.words[byte - 1] != ' ') return false;
  const std::string_view words = std::string_view(passage.words).substr(byte);
  if (words.starts_with("“")) return true;
  constexpr std::size_t words_enough = 5;
  std::size_t end = 0;
  for (std::size_t i = 0; i < words_enough && end != words.npos; ++i)
    end = words.find(' ', end + 1);
  const auto verbs = verbs_.find(words.substr(0, end));
  return !verbs.empty() && verbs.front().begin == 0;
}

}  // namespace vanban
