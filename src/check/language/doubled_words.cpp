#include <string>

#include "check/language/rules.h"
#include "derive/text/asides.h"
#include "diag/messages.h"

namespace vanban {

namespace {

bool is_small_word(const WrittenPassage& written, std::size_t i) {
  return written.shapes[i].letters == WordCase::small && written.shapes[i].follows_space &&
         written.passage->words[written.passage->tokens[i].begin - 1] == ' ';
}

void report(const Passage& passage, std::size_t first, std::size_t last, Findings& findings) {
  const Range range{passage.tokens[first].begin, passage.tokens[last].end};
  if (touches(passage.quoted, range)) return;
  findings.report(
      found_in(passage, range, Message::word_doubled, {std::string(passage.at(range))}));
}

// "các các". Of other words a doubled one may end and begin two: "sinh viên viên chức".
bool doubles_word(const WrittenPassage& written, std::size_t i, const WordKeys& doubled) {
  const std::vector<FoldedWord>& tokens = written.passage->tokens;
  return is_small_word(written, i) && tokens[i].key == tokens[i - 1].key &&
         doubled.has(tokens[i].key);
}

// "thực hiện thực hiện".
bool doubles_pair(const WrittenPassage& written, std::size_t i) {
  const std::vector<FoldedWord>& tokens = written.passage->tokens;
  return i >= 3 && tokens[i].key == tokens[i - 2].key && tokens[i - 1].key == tokens[i - 3].key &&
         tokens[i].key != tokens[i - 1].key && is_small_word(written, i) &&
         is_small_word(written, i - 1) && is_small_word(written, i - 2);
}

}  // namespace

void find_doubled_words(const WrittenPassages& passages, const WordKeys& doubled,
                        Findings& findings) {
  if (!findings.wants(Message::word_doubled)) return;
  for (const WrittenPassage& written : passages) {
    for (std::size_t i = 1; i < written.shapes.size(); ++i) {
      if (doubles_word(written, i, doubled)) report(*written.passage, i - 1, i, findings);
      if (doubles_pair(written, i)) report(*written.passage, i - 3, i, findings);
    }
  }
}

}  // namespace vanban
