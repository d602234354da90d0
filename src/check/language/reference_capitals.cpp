#include <string>

#include "base/utf8.h"
#include "base/vietnamese.h"
#include "check/language/rules.h"
#include "check/language/text_scan.h"
#include "derive/text/asides.h"
#include "diag/messages.h"

namespace vanban {

namespace {

bool is_roman(std::string_view word) {
  return !word.empty() && word.find_first_not_of("IVXLC") == word.npos;
}

bool is_number(std::string_view word) {
  return !word.empty() && word.find_first_not_of("0123456789") == word.npos;
}

class ReferenceReader {
 public:
  ReferenceReader(const ReferenceWords& words, Findings& findings)
      : keys_(words), findings_(findings) {}

  void read(const WrittenPassage& written) {
    for (std::size_t i = 0; i + 1 < written.shapes.size(); ++i) {
      const WordShape& shape = written.shapes[i];
      if (!written.shapes[i + 1].follows_space) continue;
      if (shape.letters == WordCase::capital && shape.start == Start::inside) {
        if (is_clause(*written.passage, i)) report(*written.passage, i, false);
      } else if (shape.letters == WordCase::small && is_division(*written.passage, i)) {
        report(*written.passage, i, true);
      }
    }
  }

 private:
  static std::string_view word_at(const Passage& passage, std::size_t i) {
    return passage.at({passage.tokens[i].begin, passage.tokens[i].end});
  }

  // "Khoản 2", "Điểm a".
  bool is_clause(const Passage& passage, std::size_t i) const {
    const std::string_view next = word_at(passage, i + 1);
    if (passage.tokens[i].key == keys_.clause) return is_number(next);
    return passage.tokens[i].key == keys_.point && count_code_points(next) == 1 &&
           is_letter(to_utf32(next).front()) && !are_all_capitals(next);
  }

  // "điều 5", "chương II", "mục I", "phần II". In plans "mục 2.1" is a heading, no Mục of a law.
  bool is_division(const Passage& passage, std::size_t i) const {
    const std::uint64_t key = passage.tokens[i].key;
    const std::string_view next = word_at(passage, i + 1);
    if (key == keys_.article) return is_number(next) && !follows_count(passage, i);
    if (key == keys_.chapter) return is_number(next) || is_roman(next);
    if (key == keys_.part) return is_roman(next);
    const bool follows_other = i > 0 && keys_.other_sections.has(passage.tokens[i - 1].key);
    return key == keys_.section && is_roman(next) && !follows_other;
  }

  // "Nêu 19 điều 5 …" counts; "khoản 2 điều 5" does not.
  bool follows_count(const Passage& passage, std::size_t i) const {
    if (i == 0 || !is_number(word_at(passage, i - 1))) return false;
    return i == 1 || passage.tokens[i - 2].key != keys_.clause;
  }

  void report(const Passage& passage, std::size_t i, bool takes_capital) {
    const Range range{passage.tokens[i].begin, passage.tokens[i + 1].end};
    if (touches(passage.of_others, range)) return;
    const std::string was(passage.at(range));
    const std::string right = takes_capital ? capitalised(was) : uncapitalised(was);
    findings_.report(found_in(passage, range, Message::capital_in_reference, {was, right}, right));
  }

  const ReferenceWords& keys_;
  Findings& findings_;
};

}  // namespace

void find_capitals_of_references(const WrittenPassages& passages, const ReferenceWords& words,
                                 Findings& findings) {
  if (!findings.wants(Message::capital_in_reference)) return;
  ReferenceReader reader(words, findings);
  for (const WrittenPassage& written : passages) reader.read(written);
}

}  // namespace vanban
