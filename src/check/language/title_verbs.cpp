#include "check/language/title_verbs.h"

#include <string>

#include "base/vietnamese.h"
#include "check/language/rules.h"
#include "derive/text/asides.h"
#include "diag/messages.h"

namespace vanban {

TitleVerbs::TitleVerbs(const CheckWords& words)
    : types_{"luật", "lệnh", "hoạch", "trình", "án",   "chế", "lược", "quyết",
             "định", "tư",   "thị",   "thảo",  "điều", "dẫn", "báo",  "nghị"} {
  const std::vector<std::string>& verbs = words.list("title-verbs");
  for (std::size_t i = 0; i < verbs.size(); ++i) phrases_.add(verbs[i], i);
}

namespace {

// A number of a document stands before it in the same sentence: "… số 1520/QĐ-TTg ngày …".
bool follows_number(const WrittenPassage& written, std::size_t at) {
  constexpr std::size_t far = 60;  // words
  const Passage& passage = *written.passage;
  for (std::size_t i = at; i > 0 && at - i < far; --i) {
    if (written.shapes[i].start == Start::sentence) return false;
    const char sign = passage.words[passage.tokens[i - 1].begin];
    if (sign == ';') return false;
    if (sign == '/' && written.shapes[i].letters == WordCase::capitals) return true;
  }
  return false;
}

}  // namespace

void find_capitals_of_verbs(const WrittenPassages& passages, const TitleVerbs& verbs,
                            Findings& findings) {
  if (!findings.wants(Message::capital_inside_sentence)) return;
  for (const WrittenPassage& written : passages) {
    const Passage& passage = *written.passage;
    if (passage.words.find('/') == std::string::npos) continue;
    for (const PhraseMatch& match : verbs.phrases().find(passage.words, passage.tokens)) {
      const Range range{match.begin, match.end};
      const std::size_t at = token_from(passage, match.begin);
      const WordShape& shape = written.shapes[at];
      if (at == 0 || shape.letters != WordCase::capital || shape.start != Start::inside) continue;
      const WordShape& before = written.shapes[at - 1];
      const bool follows_word = before.letters != WordCase::none || before.has_digit;
      if (!follows_word || verbs.begins_name_behind(passage.tokens[at - 1].key)) continue;
      if (touches(passage.quoted, range) || !follows_number(written, at)) continue;
      const std::string was(passage.at(range));
      const std::string right = uncapitalised(was);
      findings.report(
          found_in(passage, range, Message::capital_inside_sentence, {was, right}, right));
    }
  }
}

}  // namespace vanban
