#include "check/language/written_words.h"

#include <string>

#include "base/utf8.h"
#include "base/vietnamese.h"

namespace vanban {

namespace {

void count_letters(std::string_view word, WordShape& shape) {
  std::size_t capitals = 0, small = 0;
  bool begins_capital = false;
  for (std::size_t at = 0; at < word.size();) {
    const char32_t letter = next_code_point(word, at);
    if (letter >= '0' && letter <= '9') shape.has_digit = true;
    if (!is_letter(letter)) continue;
    if (capitals + small == 0) begins_capital = is_capital(letter);
    ++(is_capital(letter) ? capitals : small);
    shape.has_marks = shape.has_marks || letter >= 0xC0;
    shape.has_latin1 = shape.has_latin1 || (letter >= 0xC0 && letter <= 0xFF);
  }
  if (capitals + small == 0) return;
  if (capitals == 0) {
    shape.letters = WordCase::small;
  } else if (capitals == 1 && begins_capital) {
    shape.letters = WordCase::capital;
  } else {
    shape.letters = small == 0 ? WordCase::capitals : WordCase::mixed;
  }
}

Start after_mark(std::string_view mark, const WordShape* before) {
  if (mark == "!" || mark == "?" || mark == "…") return Start::sentence;
  if (mark == ".") {
    const bool is_sentence = before == nullptr || before->letters == WordCase::small;
    return is_sentence ? Start::sentence : Start::open;
  }
  constexpr std::string_view open = ":;\"(-+/*[";
  if (mark.size() == 1) return open.find(mark) != open.npos ? Start::open : Start::inside;
  return mark == "“" || mark == "–" || mark == "—" || mark == "•" ? Start::open : Start::inside;
}

bool is_word(const WordShape& shape) {
  return shape.letters != WordCase::none || shape.has_digit;
}

}  // namespace

std::vector<WordShape> shapes_of(const Passage& passage) {
  const std::string_view words = passage.words;
  std::vector<WordShape> shapes(passage.tokens.size());
  Start start = Start::sentence;
  std::size_t end = 0;
  for (std::size_t i = 0; i < shapes.size(); ++i) {
    const FoldedWord& token = passage.tokens[i];
    const std::string_view gap = words.substr(end, token.begin - end);
    end = token.end;
    WordShape& shape = shapes[i];
    shape.follows_space = !gap.empty();
    const std::string_view word = words.substr(token.begin, token.end - token.begin);
    count_letters(word, shape);
    if (gap.find('\n') != gap.npos) start = Start::sentence;
    shape.start = start;
    if (is_word(shape)) {
      start = Start::inside;
    } else if (start == Start::inside || word == ".") {
      start = after_mark(word, i > 0 ? &shapes[i - 1] : nullptr);
    }
  }
  return shapes;
}

std::vector<WrittenPassage> written_passages(const CheckedDocument& document) {
  std::vector<WrittenPassage> all;
  all.reserve(document.passages.size());
  for (const Passage& passage : document.passages) all.push_back({&passage, shapes_of(passage)});
  return all;
}

std::string with_letters_of(std::string_view was, std::string_view meant) {
  if (are_all_capitals(was)) return to_upper(meant);
  std::size_t at = 0;
  return is_capital(next_code_point(was, at)) ? capitalised(meant) : std::string(meant);
}

}  // namespace vanban
