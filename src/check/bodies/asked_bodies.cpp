#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "base/vietnamese.h"
#include "check/bodies/rules.h"
#include "derive/text/asides.h"
#include "diag/messages.h"

namespace vanban {

namespace {

constexpr std::size_t deepest = 12;

bool is_in(const std::vector<std::string>& list, const std::string& function) {
  return std::ranges::find(list, function) != list.end();
}

// Only a Ủy ban nhân dân gives work to what is under it, and asks what is not.
bool is_peoples_committee(const Plan& plan) {
  if (!plan.issuer || plan.issuer->name.empty()) return true;
  return std::ranges::any_of(plan.issuer->name, [](const std::string& line) {
    return to_lower(line).find("nhân dân") != std::string::npos;
  });
}

// Where sentences and the parts of a list begin.
std::vector<std::size_t> beginnings(const Passage& passage) {
  static const WordKeys ends{".", ";", ":"};
  std::vector<std::size_t> tokens;
  for (std::size_t at = 0; at < passage.tokens.size(); ++at) {
    if (at == 0 || ends.has(passage.tokens[at - 1].key)) tokens.push_back(at);
  }
  return tokens;
}

struct Verb {
  Range range;
  std::size_t end_token = 0;
};

class Finder {
 public:
  Finder(const Scene& scene, const AskedWords& words, Findings& findings)
      : scene_(scene), words_(words), findings_(findings) {}

  void look_at(std::size_t at) {
    const Passage& passage = scene_.document.passages[at];
    if (passage.depth == 0 || passage.role != Role::organisation) return look_at_prose(at);
    if (is_item_heading(passage)) return open(at);
    if (heading_ && passage.depth < depth_of(*heading_)) heading_.reset();
    if (passage.kind != Passage::Kind::text) return;
    if (heading_) {
      look_under_heading(at);
    } else {
      look_at_prose(at);
    }
  }

 private:
  int depth_of(std::size_t at) const { return scene_.document.passages[at].depth; }

  void open(std::size_t at) {
    const Passage& passage = scene_.document.passages[at];
    const auto depth = std::min(static_cast<std::size_t>(passage.depth), deepest - 1);
    const bool above = depth > 0 && requested_[depth - 1];
    requested_[depth] = above || stands_in(words_.requests, passage, {0, passage.words.size()});
    for (std::size_t below = depth + 1; below < deepest; ++below) {
      requested_[below] = requested_[depth];
    }
    if (heading_ && passage.depth > depth_of(*heading_)) return;  // of the same body's work
    heading_.reset();
    if (!requested_[depth] && names_asked_alone(at)) heading_ = at;
  }

  bool is_asked(const NamedBody& named) const {
    return std::ranges::all_of(
        *named.bodies, [&](const Body* body) { return is_in(words_.functions, body->function); });
  }

  bool names_asked_alone(std::size_t at) const {
    const auto& bodies = scene_.bodies[at];
    return !bodies.empty() &&
           std::ranges::all_of(bodies, [&](const NamedBody& each) { return is_asked(each); });
  }

  std::optional<Verb> verb_at(const Passage& passage, std::size_t token,
                              const Phrases& verbs) const {
    constexpr std::size_t longest = 24;  // bytes: "Chịu trách nhiệm" has 20
    const std::size_t begin = passage.tokens[token].begin;
    const std::size_t cut =
        passage.words.find(' ', std::min(begin + longest, passage.words.size()));
    const Range near{begin, cut == std::string::npos ? passage.words.size() : cut};
    const auto matches = verbs.find(passage.at(near));
    if (matches.empty() || matches.front().begin != 0) return std::nullopt;
    const Range range{begin, begin + matches.front().end};
    return Verb{range, token_from(passage, range.end)};
  }

  void look_under_heading(std::size_t at) {
    const Passage& passage = scene_.document.passages[at];
    for (const std::size_t token : beginnings(passage)) {
      const auto verb = verb_at(passage, token, words_.verbs);
      if (!verb || touches(passage.of_others, verb->range)) continue;
      const Passage& heading = scene_.document.passages[*heading_];
      report(heading, scene_.bodies[*heading_].front().range, passage.at(verb->range));
      heading_.reset();
      return;
    }
  }

  // "Giao Hội Khuyến học tỉnh …"
  void look_at_prose(std::size_t at) {
    const Passage& passage = scene_.document.passages[at];
    const bool is_prose =
        passage.kind == Passage::Kind::text || passage.kind == Passage::Kind::closing;
    if (!is_prose) return;
    for (const NamedBody& named : scene_.bodies[at]) {
      if (!is_asked(named) || touches(passage.of_others, named.range)) continue;
      const std::size_t body = token_from(passage, named.range.begin);
      for (const std::size_t token : beginnings(passage)) {
        if (token >= body) break;
        const auto verb = verb_at(passage, token, words_.orders);
        if (verb && verb->end_token == body) report(passage, named.range, passage.at(verb->range));
      }
    }
  }

  void report(const Passage& passage, Range body, std::string_view verb) {
    findings_.report(found_in(passage, body, Message::asked_body_assigned,
                              {std::string(passage.at(body)), std::string(verb)}));
  }

  const Scene& scene_;
  const AskedWords& words_;
  Findings& findings_;
  std::array<bool, deepest> requested_{};
  std::optional<std::size_t> heading_;  // of asked bodies that nobody asks
};

}  // namespace

void find_assigned_bodies(const Scene& scene, const AskedWords& words, Findings& findings) {
  if (!findings.wants(Message::asked_body_assigned)) return;
  if (!is_peoples_committee(*scene.document.plan)) return;
  Finder finder(scene, words, findings);
  for (std::size_t at = 0; at < scene.document.passages.size(); ++at) finder.look_at(at);
}

}  // namespace vanban
