#include "derive/text/wording.h"

#include <set>
#include <utility>

#include "base/vietnamese.h"
#include "derive/text/asides.h"
#include "derive/text/cited.h"
#include "derive/text/flat_text.h"
#include "derive/text/letters.h"

namespace vanban {

namespace {

// Whether words may be taken for themselves: not quoted or cited, no placeholders between.
class OpenWords {
 public:
  explicit OpenWords(const FlatText& text) : text_(text) {}

  bool have(Range range) {
    return text_.is_plain(range) && !touches(others(), range) &&
           text_.words(range).find(piece_mark) == std::string_view::npos;
  }

 private:
  // Most texts have no words in question and are never searched for quotes.
  const std::vector<Range>& others() {
    if (!others_) others_ = words_of_others(text_.words());
    return *others_;
  }

  const FlatText& text_;
  std::optional<std::vector<Range>> others_;
};

}  // namespace

bool begins_sentence(std::string_view words, std::size_t at) {
  const std::size_t last = words.substr(0, at).find_last_not_of(' ');
  return last == words.npos || words[last] == '.' || words[last] == '\n';
}

Wording::Wording(std::vector<WordingRule> rules, const std::vector<const Unit*>& above)
    : rules_(std::move(rules)) {
  for (std::size_t i = 0; i < rules_.size(); ++i) {
    const std::string& phrase = rules_[i].phrase;
    const bool is_fixed = phrase.find('{') == phrase.npos;
    if (is_fixed) phrases_.add(phrase, i);
    for (const Unit* unit : above) {
      if (!is_fixed) phrases_.add(words_for(phrase, *unit), i);
    }
  }
}

bool Wording::names_another(const WordingRule& rule, std::string_view behind) const {
  if (!rule.phrase.ends_with("{type}") || !behind.starts_with(' ')) return false;
  const std::string_view word = behind.substr(1, behind.find_first_of(" ,;.", 1) - 1);
  return !word.empty() && to_lower(word) != word && to_upper(word) != word;
}

Reworded Wording::reword(const Markup& text, std::size_t end) const {
  const FlatText flat(text);
  OpenWords open(flat);
  std::vector<Edit> edits;
  Reworded result;
  for (const PhraseMatch& match : phrases_.find(flat.words())) {
    const Range range{match.begin, match.end};
    const WordingRule& rule = rules_.at(match.id);
    const std::string_view behind = std::string_view(flat.words()).substr(range.end);
    if (range.end > end || !open.have(range) || names_another(rule, behind)) continue;
    std::vector<MarkupPiece> words = rule.replacement.pieces;
    // "Thành phố Hà Nội" is capitals of its own, no beginning.
    const bool begins_with_type = rule.phrase.starts_with("{type}");
    const std::string was(flat.words(range));
    write_as(was, begins_with_type ? capitalised(to_lower(was)) : rule.phrase, words);
    if (begins_sentence(flat.words(), range.begin)) capitalise(words);
    set_emphasis(words, flat.emphasis_at(range.begin));
    result.changes.push_back({was, Markup{words, rule.replacement.where}});
    edits.push_back({range, std::move(words)});
  }
  result.text = edited(text, edits);
  return result;
}

std::vector<std::string> find_leftovers(const Markup& text, const Phrases& phrases) {
  const FlatText flat(text);
  OpenWords open(flat);
  std::vector<std::string> found;
  std::set<std::string> known;
  for (const PhraseMatch& match : phrases.find(flat.words())) {
    const Range range{match.begin, match.end};
    if (!open.have(range)) continue;
    const std::string_view words = flat.words(range);
    if (known.insert(fold(words)).second) found.emplace_back(words);
  }
  return found;
}

}  // namespace vanban
