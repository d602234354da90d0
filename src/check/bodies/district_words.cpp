#include <string>

#include "check/bodies/rules.h"
#include "derive/text/asides.h"
#include "diag/messages.h"

namespace vanban {

namespace {

constexpr int first_day_without_districts = 20250701;

// The district's own name follows, or a body's name holds the words: reported as such.
bool is_reported_otherwise(const Scene& scene, std::size_t at, Range range) {
  for (const NamedUnit& named : scene.units[at]) {
    if (named.range.begin < range.end && range.begin < named.range.end) return true;
  }
  return false;
}

}  // namespace

void find_district_words(const Scene& scene, const Phrases& words, Findings& findings) {
  if (!findings.wants(Message::district_words)) return;
  const CheckedDocument& document = scene.document;
  if (document.date.year == 0 || first_day(document.date) < first_day_without_districts) return;
  for (std::size_t at = 0; at < document.passages.size(); ++at) {
    const Passage& passage = document.passages[at];
    for (const PhraseMatch& match : words.find(passage.words, passage.tokens)) {
      const Range range{match.begin, match.end};
      if (is_reported_otherwise(scene, at, range) || scene.is_history(at, range)) continue;
      findings.report(
          found_in(passage, range, Message::district_words, {std::string(passage.at(range))}));
    }
  }
}

}  // namespace vanban
