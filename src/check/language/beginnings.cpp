#include <string>

#include "base/vietnamese.h"
#include "check/language/rules.h"
#include "check/language/text_scan.h"
#include "derive/text/asides.h"
#include "diag/messages.h"

namespace vanban {

namespace {

using Kind = Passage::Kind;

bool begins_small(const WrittenPassage& written) {
  if (written.shapes.empty()) return false;
  const WordShape& first = written.shapes.front();
  const Range word{written.passage->tokens.front().begin, written.passage->tokens.front().end};
  return first.letters == WordCase::small && word.begin == 0 && word.end > 1;
}

std::string_view last_mark(const Passage& passage) {
  const std::size_t last = passage.words.find_last_not_of(" \n");
  return last == std::string::npos ? std::string_view() : passage.at({last, last + 1});
}

Range first_words(const Passage& passage, std::size_t from) {
  std::size_t end = from;
  for (int count = 0; count < 4 && end < passage.words.size(); ++count) {
    end = std::min(passage.words.find(' ', end + 1), passage.words.size());
  }
  return {from, end};
}

bool has_sentences(Kind kind) {
  return kind == Kind::text || kind == Kind::lead || kind == Kind::closing ||
         kind == Kind::heading || kind == Kind::run_in || kind == Kind::basis ||
         kind == Kind::subject;
}

class BeginningReader {
 public:
  explicit BeginningReader(Findings& findings) : findings_(findings) {}

  void read(const WrittenPassage& written) {
    const Passage& passage = *written.passage;
    if (!has_sentences(passage.kind)) {
      if (passage.kind != Kind::note) before_ = nullptr;
      return;
    }
    const bool is_small = begins_small(written);
    const bool is_part = is_small && goes_on(passage);
    if (is_small && !is_part) report(passage, 0, passage.kind == Kind::heading);
    read_sentences(written);
    before_ = &passage;
    before_is_part_ = is_part;
  }

 private:
  // An item that ends the sentence before the list, or stands in a list of such.
  bool goes_on(const Passage& passage) const {
    if (before_ == nullptr || before_->part != passage.part) return passage.kind == Kind::text;
    const std::string_view mark = last_mark(*before_);
    if (passage.kind == Kind::text && before_->item == passage.item) {
      return before_->kind == Kind::run_in || mark == ":";
    }
    if (passage.kind == Kind::heading || passage.item == nullptr) {
      return passage.kind == Kind::basis;
    }
    return before_is_part_ || mark == ":" || mark == ";" || mark == ",";
  }

  void read_sentences(const WrittenPassage& written) {
    const Passage& passage = *written.passage;
    for (std::size_t i = 2; i < written.shapes.size(); ++i) {
      const WordShape& shape = written.shapes[i];
      if (shape.start != Start::sentence || shape.letters != WordCase::small) continue;
      const FoldedWord& mark = passage.tokens[i - 1];
      const Range before{passage.tokens[i - 2].begin, passage.tokens[i - 2].end};
      if (!shape.follows_space || passage.words[mark.begin] != '.') continue;
      const bool is_end = written.shapes[i - 2].letters == WordCase::small &&
                          before.end == mark.begin && !is_abbreviation(passage.at(before));
      const Range word{passage.tokens[i].begin, passage.tokens[i].end};
      if (!is_end || passage.at(word).size() < 2 || touches(passage.of_others, word)) continue;
      report(passage, word.begin, false);
    }
  }

  void report(const Passage& passage, std::size_t from, bool may_mend) {
    const Range range = first_words(passage, from);
    const std::string was(passage.at(range));
    if (may_mend) {
      findings_.report(found_in(passage, range, Message::small_beginning, {was}, capitalised(was)));
    } else {
      findings_.report(found_in(passage, range, Message::small_beginning, {was}));
    }
  }

  Findings& findings_;
  const Passage* before_ = nullptr;
  bool before_is_part_ = false;
};

}  // namespace

void find_small_beginnings(const WrittenPassages& passages, Findings& findings) {
  if (!findings.wants(Message::small_beginning)) return;
  BeginningReader reader(findings);
  for (const WrittenPassage& written : passages) reader.read(written);
}

}  // namespace vanban
