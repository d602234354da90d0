#include <string>

#include "base/vietnamese.h"
#include "check/language/rules.h"
#include "derive/text/asides.h"
#include "diag/messages.h"

namespace vanban {

namespace {

struct Capitals {
  bool has_wrong = false;       // a word that differs from the name
  bool is_name = false;         // a capital that only a name has
  bool has_full_words = false;  // UBND, SỞ: says nothing
};

Capitals capitals_of(const WrittenPassage& written, const KnownNames::Mention& mention) {
  Capitals result;
  const std::vector<bool>& expected = mention.name->capitals;
  for (std::size_t i = 0; i < expected.size(); ++i) {
    const WordShape& shape = written.shapes[mention.first + i];
    if (shape.letters == WordCase::none) continue;
    const bool is_capital_word = shape.letters == WordCase::capital;
    if (!is_capital_word && shape.letters != WordCase::small) result.has_full_words = true;
    if (is_capital_word && (i > 0 || shape.start == Start::inside)) result.is_name = true;
    if (is_capital_word && mention.name->is_always_name) result.is_name = true;
    // The first word alone may be meant otherwise: "trưởng phòng Kinh tế".
    if (i > 0 && is_capital_word != expected[i]) result.has_wrong = true;
  }
  return result;
}

// The text's own letters with the capitals of the name.
std::string with_capitals(const WrittenPassage& written, const KnownNames::Mention& mention) {
  const Passage& passage = *written.passage;
  std::string result;
  std::size_t end = mention.range.begin;
  for (std::size_t i = 0; i < mention.name->capitals.size(); ++i) {
    const FoldedWord& token = passage.tokens[mention.first + i];
    result += passage.at({end, token.begin});
    const std::string_view word = passage.at({token.begin, token.end});
    result += mention.name->capitals[i] ? capitalised(word) : to_lower(word);
    end = token.end;
  }
  return result;
}

}  // namespace

void find_capitals_of_names(const WrittenPassages& passages, const KnownNames& names,
                            Findings& findings) {
  if (!findings.wants(Message::capital_of_body)) return;
  for (const WrittenPassage& written : passages) {
    const Passage& passage = *written.passage;
    for (const KnownNames::Mention& mention : names.find(passage)) {
      const Capitals capitals = capitals_of(written, mention);
      if (!capitals.has_wrong || !capitals.is_name || capitals.has_full_words) continue;
      if (touches(passage.of_others, mention.range)) continue;
      const std::string right = with_capitals(written, mention);
      findings.report(found_in(passage, mention.range, Message::capital_of_body,
                               {std::string(passage.at(mention.range)), right}));
    }
  }
}

}  // namespace vanban
