#include "check/safety/drafting_marks.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/utf8.h"
#include "derive/text/asides.h"
#include "diag/messages.h"

namespace vanban {

namespace {

constexpr std::size_t longest_note = 400;  // bytes

bool is_ascii_letter(char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

bool is_letter(char byte) {
  return is_ascii_letter(byte) || static_cast<unsigned char>(byte) >= 0x80;
}

// "[1]", "[2, 3]" are notes, "[m²]", "[kg]" units, "[CO2]" a concentration.
bool is_blank_to_fill(std::string_view inside) {
  if (inside == "…" || inside.find_first_not_of(". ") == std::string_view::npos) return true;
  const bool has_words = inside.find(' ') != std::string_view::npos;
  const bool has_diacritics = std::ranges::any_of(
      inside, [](char byte) { return static_cast<unsigned char>(byte) >= 0xC3; });
  const bool begins_with_letter = is_letter(inside.front());
  return begins_with_letter && (has_words || has_diacritics || inside.size() > 6);
}

// From the bracket to its partner; nothing if it has none nearby.
std::optional<Range> bracketed(std::string_view words, std::size_t at, char closing) {
  const std::size_t end = words.find(closing, at + 1);
  if (end == std::string_view::npos || end - at > longest_note) return std::nullopt;
  return Range{at, end + 1};
}

std::optional<Range> square(std::string_view words, std::size_t at) {
  const auto range = bracketed(words, at, ']');
  if (!range || range->end - range->begin <= 2) return std::nullopt;
  const std::string_view inside = words.substr(at + 1, range->end - at - 2);
  return is_blank_to_fill(inside) ? range : std::nullopt;
}

// "<tên đơn vị>" and "{tên đơn vị}"; not "< 5%", "<2 tuổi".
std::optional<Range> angular(std::string_view words, std::size_t at, char closing) {
  const auto range = bracketed(words, at, closing);
  if (!range || at + 1 >= words.size() || !is_letter(words[at + 1])) return std::nullopt;
  const std::string_view inside = words.substr(at + 1, range->end - at - 2);
  if (inside.find_first_of("<>{}=;") != std::string_view::npos || inside.ends_with(' ')) {
    return std::nullopt;
  }
  return range;
}

// How long the run of one sign is that begins here, "……" counted as three dots each.
struct Run {
  std::size_t count = 0, end = 0;
};

Run run_of(std::string_view words, std::size_t at, std::string_view sign, std::size_t worth) {
  Run run{0, at};
  while (words.substr(run.end).starts_with(sign)) {
    run.count += worth;
    run.end += sign.size();
  }
  return run;
}

// "........", "……", "____": three dots are an ellipsis, four its end of a sentence.
std::optional<Range> gap(std::string_view words, std::size_t at) {
  constexpr std::size_t dots_of_ellipsis = 3, most_dots = 4, most_lines = 3;
  Run run{0, at};
  while (true) {
    const Run dots = run_of(words, run.end, ".", 1);
    const Run ellipses = run_of(words, dots.end, "…", dots_of_ellipsis);
    if (ellipses.end == run.end) break;
    run = {run.count + dots.count + ellipses.count, ellipses.end};
  }
  if (run.count > most_dots) return Range{at, run.end};
  const Run lines = run_of(words, at, "_", 1);
  if (lines.count > most_lines) return Range{at, lines.end};
  return std::nullopt;
}

std::optional<Range> repeated(std::string_view words, std::size_t at, std::string_view sign,
                              std::size_t least) {
  const Run run = run_of(words, at, sign, 1);
  return run.count >= least ? std::optional(Range{at, run.end}) : std::nullopt;
}

// "xxx", "20xx", "XXXX": XXX alone is a number.
std::optional<Range> crosses(std::string_view words, const FoldedWord& token) {
  const std::string_view word = words.substr(token.begin, token.end - token.begin);
  const std::size_t figures = std::min(word.find_first_not_of("0123456789"), word.size());
  const std::string_view signs = word.substr(figures);
  const bool is_small = signs.size() >= 2 && signs.find_first_not_of('x') == signs.npos;
  const bool is_large = signs.size() >= 4 && signs.find_first_not_of('X') == signs.npos;
  if (!is_small && !is_large) return std::nullopt;
  return Range{token.begin, token.end};
}

class Reader {
 public:
  Reader(const Passage& passage, const Phrases& notes) : passage_(passage), notes_(notes) {}

  std::vector<Range> run() {
    find_signs();
    for (const FoldedWord& token : passage_.tokens) {
      const char first = passage_.words[token.begin];
      const bool may_be = first == 'x' || first == 'X' || (first >= '0' && first <= '9');
      if (!may_be) continue;
      if (const auto range = crosses(passage_.words, token)) found_.push_back(*range);
    }
    for (const PhraseMatch& note : notes_.find(passage_.words, passage_.tokens)) {
      found_.push_back(whole_note({note.begin, note.end}));
    }
    return united(std::move(found_));
  }

 private:
  void find_signs() {
    const std::string_view words = passage_.words;
    for (std::size_t at = words.find_first_of(signs_); at != words.npos;
         at = words.find_first_of(signs_, at)) {
      const auto range = sign_at(words, at);
      if (range) found_.push_back(*range);
      at = range ? range->end : at + 1;
    }
  }

  std::optional<Range> sign_at(std::string_view words, std::size_t at) const {
    switch (words[at]) {
      case '[':
        return square(words, at);
      case '<':
        return angular(words, at, '>');
      case '{':
        return angular(words, at, '}');
      case '?':
        return repeated(words, at, "?", 2);
      case '#':
        return repeated(words, at, "#", 3);
      case '@':
        return repeated(words, at, "@", 2);
      default:
        // Forms that a plan hands out in its appendices are full of gaps for others to fill.
        if (passage_.part->kind == Part::Kind::appendix) return std::nullopt;
        return gap(words, at);
    }
  }

  // "(ghi chú: hỏi lại anh Nam)": to the bracket that closes it.
  Range whole_note(Range opening) const {
    if (passage_.words[opening.begin] != '(') return opening;
    const std::size_t end = passage_.words.find(')', opening.end);
    return end == std::string::npos ? opening : Range{opening.begin, end + 1};
  }

  static constexpr std::string_view signs_ = "[<{?#@._\xE2";  // \xE2 begins "…"

  const Passage& passage_;
  const Phrases& notes_;
  std::vector<Range> found_;
};

}  // namespace

void find_drafting_marks(const CheckedDocument& document, const Phrases& notes,
                         Findings& findings) {
  if (!findings.wants(Message::drafting_note)) return;
  for (const Passage& passage : document.passages) {
    for (const Range range : Reader(passage, notes).run()) {
      findings.report(
          found_in(passage, range, Message::drafting_note, {std::string(passage.at(range))}));
    }
  }
}

}  // namespace vanban
