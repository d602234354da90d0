#include <algorithm>
#include <array>
#include <map>
#include <string>

#include "check/bodies/rules.h"
#include "derive/text/asides.h"
#include "diag/messages.h"

namespace vanban {

namespace {

// A type alone says nothing ("Ủy ban nhân dân tỉnh" has its place below too); these do.
constexpr auto scopes = std::to_array<std::string_view>({"địa bàn ", "toàn "});

// What a plan says again and again is its own business: this commune has a museum.
constexpr std::size_t too_many = 8;

bool holds(const Validity& validity, const Unit& unit, int day) {
  const auto& levels = validity.levels;
  const auto& types = validity.types;
  const bool is_level = levels.empty() || std::ranges::find(levels, unit.level) != levels.end();
  const bool is_type = types.empty() || std::ranges::find(types, unit.type) != types.end();
  return is_level && is_type && validity.from <= day && day <= validity.to;
}

bool is_type(std::string_view word) {
  return word == "tỉnh" || word == "huyện" || word == "thị xã" || word == "thành phố" ||
         word == "{type}";
}

bool is_looked_at(const Passage& passage) {
  switch (passage.kind) {
    case Passage::Kind::subject:
    case Passage::Kind::heading:
    case Passage::Kind::run_in:
    case Passage::Kind::text:
    case Passage::Kind::cell:
      return true;
    default:
      return false;
  }
}

// The words that this unit's plans have no use for.
Phrases words_of_superiors(const Scene& scene) {
  const CheckedDocument& document = scene.document;
  const int day = last_day(document.date);
  Phrases words;
  std::size_t id = 0;
  for (const LeftoverRule& rule : scene.sources.rules.leftovers) {
    if (!holds(rule.validity, *document.unit, day) || is_type(rule.phrase)) continue;
    words.add(rule.phrase, id++);
  }
  for (const Unit* above : scene.sources.units.above(*document.unit, document.date)) {
    for (const std::string_view scope : scopes) {
      words.add(std::string(scope) + std::string(above->type), id++);
    }
  }
  for (const FactRule& fact : scene.sources.rules.facts) {
    const auto assumed = fact.assumptions.find(document.unit->level);
    if (assumed == fact.assumptions.end() || assumed->second) continue;
    for (const std::string& word : fact.words) words.add(word, id++);
  }
  for (const std::string& word : scene.sources.words.list("words-of-superiors")) {
    words.add(word, id++);
  }
  return words;
}

struct Leftover {
  std::size_t passage = 0;  // of the first place
  Range range;
  std::vector<std::string> lines;
  std::size_t places = 0;
};

// "các địa phương khác", "các xã lân cận"
bool names_others(const Passage& passage, Range range) {
  static const WordKeys others{"khác", "bạn", "lân"};
  const std::size_t next = token_from(passage, range.end);
  return next < passage.tokens.size() && others.has(passage.tokens[next].key);
}

bool is_in_body(const Scene& scene, std::size_t at, Range range) {
  return std::ranges::any_of(scene.bodies[at], [&](const NamedBody& named) {
    return named.range.begin < range.end && range.begin < named.range.end;
  });
}

}  // namespace

void find_superior_words(const Scene& scene, Findings& findings) {
  const CheckedDocument& document = scene.document;
  if (!findings.wants(Message::superior_words_left) || document.above == nullptr) return;
  const Phrases words = words_of_superiors(scene);
  std::map<std::size_t, Leftover> found;  // by the word
  for (std::size_t at = 0; at < document.passages.size(); ++at) {
    const Passage& passage = document.passages[at];
    if (!is_looked_at(passage) || scene.back[at]) continue;
    for (const PhraseMatch& match : words.find(passage.words, passage.tokens)) {
      const Range range{match.begin, match.end};
      if (touches(passage.of_others, range) || is_in_body(scene, at, range)) continue;
      if (names_others(passage, range)) continue;
      const auto [leftover, is_new] = found.try_emplace(match.id, Leftover{at, range, {}, 0});
      const Location where = place_of(passage, range);
      const std::string line = line_of(where, where);
      ++leftover->second.places;
      auto& lines = leftover->second.lines;
      if (std::ranges::find(lines, line) == lines.end()) lines.push_back(line);
    }
  }
  for (const auto& [word, leftover] : found) {
    if (leftover.places > too_many) continue;
    const Passage& passage = document.passages[leftover.passage];
    std::string lines;
    for (const std::string& line : leftover.lines) lines += (lines.empty() ? "" : ", ") + line;
    findings.report(found_in(passage, leftover.range, Message::superior_words_left,
                             {std::string(passage.at(leftover.range)), lines}));
  }
}

}  // namespace vanban
