#include "check/safety/secret_marks.h"

#include <optional>
#include <string>
#include <string_view>

#include "derive/text/asides.h"
#include "diag/messages.h"

namespace vanban {

namespace {

// Signs that may frame a mark: "(MẬT)", "[TỐI MẬT]", "MẬT:".
bool is_only_frame(std::string_view words) {
  return words.find_first_not_of("()[]:;,.-*\" \n") == std::string_view::npos;
}

bool is_in_capitals(std::string_view level) {
  return level.starts_with("M\u1EACT") || level.starts_with("TỐI M\u1EACT") ||
         level.starts_with("TUYỆT M\u1EACT");
}

// The mark alone is the whole text. Where a list may name the levels ("a) Tuyệt mật") only one in
// capitals is a mark; the stamps of the head are marks however they are written.
bool is_whole_text(const Passage& passage, const PhraseMatch& level) {
  const std::string_view words = passage.words;
  if (!is_only_frame(words.substr(0, level.begin)) || !is_only_frame(words.substr(level.end))) {
    return false;
  }
  return passage.kind == Passage::Kind::other ||
         is_in_capitals(words.substr(level.begin, level.end - level.begin));
}

// "Độ mật: Tối mật".
bool is_declared(const Passage& passage, const PhraseMatch& level) {
  constexpr std::string_view declared[] = {"Độ mật:", "ĐỘ MẬT:", "độ mật:"};
  std::string_view before = std::string_view(passage.words).substr(0, level.begin);
  while (!before.empty() && (before.back() == ' ' || before.back() == '\n'))
    before.remove_suffix(1);
  for (const std::string_view words : declared) {
    if (!before.ends_with(words)) continue;
    before.remove_suffix(words.size());
    return before.empty() || before.ends_with("Mức ") || before.ends_with("\n") ||
           before.ends_with(". ") || before.ends_with("; ");
  }
  return false;
}

// In the subject and the recipients also "(MẬT)" behind the words.
bool is_in_brackets(const Passage& passage, const PhraseMatch& level) {
  if (passage.kind != Passage::Kind::subject && passage.kind != Passage::Kind::recipient) {
    return false;
  }
  const std::string_view words = passage.words;
  const bool opens =
      level.begin > 0 && (words[level.begin - 1] == '(' || words[level.begin - 1] == '[');
  return opens && level.end < words.size() && (words[level.end] == ')' || words[level.end] == ']');
}

}  // namespace

void find_secret_marks(const CheckedDocument& document, const Phrases& levels, Findings& findings) {
  if (!findings.wants(Message::secret_mark)) return;
  for (const Passage& passage : document.passages) {
    // Tables of a plan about secrets have the levels in their heads.
    if (passage.kind == Passage::Kind::cell) continue;
    for (const PhraseMatch& level : levels.find(passage.words, passage.tokens)) {
      if (!is_whole_text(passage, level) && !is_declared(passage, level) &&
          !is_in_brackets(passage, level)) {
        continue;
      }
      const Range range{level.begin, level.end};
      if (touches(passage.quoted, range)) continue;
      findings.report(
          found_in(passage, range, Message::secret_mark, {std::string(passage.at(range))}));
    }
  }
}

}  // namespace vanban
