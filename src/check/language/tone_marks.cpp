#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include "base/utf8.h"
#include "base/vietnamese_vowels.h"
#include "check/language/rules.h"
#include "derive/text/asides.h"
#include "diag/messages.h"

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

// A syllable (its key is the same for "hóa" and "hoá"), as it is first met.
struct Use {
  std::uint64_t syllable = 0;
  const Passage* passage = nullptr;
  Range range;

  std::string words() const { return std::string(passage->at(range)); }
};

// The first use of each syllable, and how many uses there are of all.
struct SyllableUses {
  std::vector<Use> syllables;
  std::size_t count = 0;

  void add(const Use& use) {
    ++count;
    if (of(use.syllable) == nullptr) syllables.push_back(use);
  }
  const Use* of(std::uint64_t syllable) const {
    const auto found = std::ranges::find(syllables, syllable, &Use::syllable);
    return found == syllables.end() ? nullptr : &*found;
  }
};

void report(const SyllableUses& rare, const SyllableUses& usual, Findings& findings) {
  const Use* shown = &rare.syllables.front();
  const Use* other = &usual.syllables.front();
  for (const Use& use : rare.syllables) {
    const Use* same = usual.of(use.syllable);
    if (same == nullptr) continue;
    shown = &use;
    other = same;
    break;
  }
  Diagnostic finding = found_in(
      *shown->passage, shown->range, Message::tone_marks_mixed,
      {std::to_string(usual.count), other->words(), std::to_string(rare.count), shown->words()});
  finding.compared_with = place_of(*other->passage, other->range);
  findings.report(std::move(finding));
}

}  // namespace

void find_mixed_tone_marks(const WrittenPassages& passages, Findings& findings) {
  if (!findings.wants(Message::tone_marks_mixed)) return;
  SyllableUses first, second;
  for (const WrittenPassage& written : passages) {
    const Passage& passage = *written.passage;
    if (passage.kind == Passage::Kind::signer) continue;
    for (std::size_t i = 0; i < written.shapes.size(); ++i) {
      if (!written.shapes[i].has_marks) continue;
      const Range range{passage.tokens[i].begin, passage.tokens[i].end};
      const Placement placement = placement_of(passage.at(range));
      if (placement == Placement::none || touches(passage.of_others, range)) continue;
      (placement == Placement::first ? first : second)
          .add({passage.tokens[i].key, &passage, range});
    }
  }
  if (first.count == 0 || second.count == 0) return;
  const bool second_is_rare = second.count <= first.count;
  report(second_is_rare ? second : first, second_is_rare ? first : second, findings);
}

}  // namespace vanban
