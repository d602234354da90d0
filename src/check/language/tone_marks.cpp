#include <string>

#include "base/utf8.h"
#include "base/vietnamese_vowels.h"
#include "check/language/rules.h"
#include "derive/text/asides.h"

namespace vanban {

namespace {

enum class Placement { none, first, second };  // hòa, hoà

// Only oa, oe and uy at the end of a syllable leave a choice; "quý" has none.
Placement placement_of(std::string_view word) {
  char32_t last[3] = {0, 0, 0};
  for (std::size_t at = 0; at < word.size();) {
    last[0] = last[1];
    last[1] = last[2];
    last[2] = small_letter(next_code_point(word, at));
  }
  const VietnameseVowel first = vietnamese_vowel(last[1]), second = vietnamese_vowel(last[2]);
  const bool is_o =
      first.without_tone == U'o' && (second.without_tone == U'a' || second.without_tone == U'e');
  const bool is_u = first.without_tone == U'u' && second.without_tone == U'y' && last[0] != U'q';
  if (!is_o && !is_u) return Placement::none;
  if (first.tone != 0) return Placement::first;
  return second.tone != 0 ? Placement::second : Placement::none;
}

struct Uses {
  std::size_t count = 0;
  const Passage* passage = nullptr;
  Range range;

  void add(const Passage& in, Range at) {
    if (count++ > 0) return;
    passage = &in;
    range = at;
  }
  std::string words() const { return std::string(passage->at(range)); }
};

}  // namespace

void find_mixed_tone_marks(const WrittenPassages& passages, Findings& findings) {
  if (!findings.wants(Message::tone_marks_mixed)) return;
  Uses first, second;
  for (const WrittenPassage& written : passages) {
    const Passage& passage = *written.passage;
    if (passage.kind == Passage::Kind::signer) continue;
    for (std::size_t i = 0; i < written.shapes.size(); ++i) {
      if (!written.shapes[i].has_marks) continue;
      const Range range{passage.tokens[i].begin, passage.tokens[i].end};
      const Placement placement = placement_of(passage.at(range));
      if (placement == Placement::none || touches(passage.of_others, range)) continue;
      (placement == Placement::first ? first : second).add(passage, range);
    }
  }
  if (first.count == 0 || second.count == 0) return;
  const Uses& rare = second.count <= first.count ? second : first;
  const Uses& usual = &rare == &second ? first : second;
  Diagnostic finding = found_in(
      *rare.passage, rare.range, Message::tone_marks_mixed,
      {std::to_string(usual.count), usual.words(), std::to_string(rare.count), rare.words()});
  finding.compared_with = place_of(*usual.passage, usual.range);
  findings.report(std::move(finding));
}

}  // namespace vanban
