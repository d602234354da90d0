#include "check/language/mixed_capitals.h"

#include <string>

#include "check/language/rules.h"
#include "check/uses.h"
#include "derive/text/asides.h"
#include "diag/messages.h"

namespace vanban {

CommonNouns::CommonNouns(const CheckWords& words) {
  for (const std::string& noun : words.list("common-nouns")) phrases.add(noun, count++);
}

namespace {

// A capital or two may be those of a name.
constexpr std::size_t fewest_capitals = 3;

struct Noun {
  Uses small, capital;
};

bool has_sentences(Passage::Kind kind) {
  return kind == Passage::Kind::text || kind == Passage::Kind::lead ||
         kind == Passage::Kind::closing || kind == Passage::Kind::heading;
}

void count_uses(const WrittenPassage& written, const CommonNouns& nouns, std::vector<Noun>& uses) {
  const Passage& passage = *written.passage;
  for (const PhraseMatch& match : nouns.phrases.find(passage.words, passage.tokens)) {
    const Range range{match.begin, match.end};
    if (touches(passage.of_others, range)) continue;
    const WordShape& shape = written.shapes[token_from(passage, match.begin)];
    const std::size_t next = token_from(passage, match.end);
    const bool is_name =
        next < passage.tokens.size() && (nouns.owners.has(passage.tokens[next].key) ||
                                         written.shapes[next].letters == WordCase::capital ||
                                         written.shapes[next].letters == WordCase::capitals);
    if (shape.start != Start::inside || is_name) continue;
    if (shape.letters == WordCase::small) uses[match.id].small.add(passage, range);
    if (shape.letters == WordCase::capital) uses[match.id].capital.add(passage, range);
  }
}

}  // namespace

void find_mixed_capitals(const WrittenPassages& passages, const CommonNouns& nouns,
                         Findings& findings) {
  if (!findings.wants(Message::capitals_mixed)) return;
  std::vector<Noun> uses(nouns.count);
  for (const WrittenPassage& written : passages) {
    if (has_sentences(written.passage->kind)) count_uses(written, nouns, uses);
  }
  for (const Noun& noun : uses) {
    if (noun.small.count == 0 || noun.capital.count < fewest_capitals) continue;
    const Uses& rare = noun.small.count <= noun.capital.count ? noun.small : noun.capital;
    const Uses& usual = &rare == &noun.small ? noun.capital : noun.small;
    Diagnostic finding = found_in(
        *rare.passage, rare.range, Message::capitals_mixed,
        {rare.words(), std::to_string(rare.count), usual.words(), std::to_string(usual.count)});
    finding.compared_with = place_of(*usual.passage, usual.range);
    findings.report(std::move(finding));
  }
}

}  // namespace vanban
