#include <algorithm>
#include <string>

#include "check/bodies/rules.h"
#include "diag/messages.h"

namespace vanban {

namespace {

bool is_in(const std::vector<std::string>& list, const std::string& function) {
  return std::ranges::find(list, function) != list.end();
}

bool is_archive(const Passage& passage) {
  static const std::uint64_t archive = word_key("Lưu");
  return !passage.tokens.empty() && passage.tokens.front().key == archive;
}

// The words of a name that no other body of its kind shares: of "Hội Khuyến học xã" Khuyến học.
std::string own_words(const Body& body) {
  constexpr std::string_view society = "Hội ", type = " {type}";
  std::string_view name = body.name;
  if (name.starts_with(society)) name.remove_prefix(society.size());
  if (name.ends_with(type)) name.remove_suffix(type.size());
  return std::string(name);
}

// What a recipient may stand for.
struct Group {
  std::size_t passage = 0;
  bool everyone = false, offices = false, organisations = false, front = false, party = false,
       units = false, schools = false;
};

class Addressees {
 public:
  Addressees(const Scene& scene, const RecipientWords& words) : scene_(scene), words_(words) {
    for (std::size_t at = 0; at < scene.document.passages.size(); ++at) {
      const Passage& passage = scene.document.passages[at];
      if (passage.kind == Passage::Kind::recipient && !is_archive(passage)) add(at);
    }
  }

  bool empty() const { return groups_.empty(); }

  // One of them names the body, or may be a group that holds it.
  bool hold(const NamedBody& named) const {
    return std::ranges::any_of(*named.bodies, [&](const Body* body) { return hold(*body); });
  }

 private:
  void add(std::size_t at) {
    const Passage& passage = scene_.document.passages[at];
    const auto says = [&](const Phrases& phrases) {
      return stands_in(phrases, passage, {0, passage.words.size()});
    };
    groups_.push_back({at, says(words_.everyone), says(words_.offices), says(words_.groups),
                       says(words_.front), says(words_.party_groups), says(words_.units),
                       says(words_.schools)});
  }

  bool hold(const Body& body) const {
    const auto is_held = [&](const Group& group) {
      return group.everyone || may_be(group, body) || is_named(group.passage, body);
    };
    if (std::ranges::any_of(groups_, is_held)) return true;
    Phrases own;
    own.add(own_words(body), 0);
    return std::ranges::any_of(groups_, [&](const Group& group) {
      const Passage& passage = scene_.document.passages[group.passage];
      return stands_in(own, passage, {0, passage.words.size()});
    });
  }

  bool is_named(std::size_t at, const Body& body) const {
    for (const NamedBody& named : scene_.bodies[at]) {
      for (const Body* each : *named.bodies) {
        if (each->function == body.function) return true;
      }
    }
    return false;
  }

  bool may_be(const Group& group, const Body& body) const {
    if (is_in(words_.below, body.function)) return group.units;
    if (is_in(words_.party, body.function)) return group.party;
    if (body.name.find("trường") != std::string::npos) return group.schools || group.offices;
    if (!is_in(words_.organisations, body.function)) return group.offices;
    return group.organisations || group.front;
  }

  const Scene& scene_;
  const RecipientWords& words_;
  std::vector<Group> groups_;
};

void look_at(const Scene& scene, std::size_t at, const Addressees& addressees, Findings& findings) {
  const Passage& heading = scene.document.passages[at];
  std::string names;
  Range first;
  for (const NamedBody& named : scene.bodies[at]) {
    if (addressees.hold(named)) continue;
    if (names.empty()) first = named.range;
    if (!names.empty()) names += ", ";
    names += heading.at(named.range);
  }
  if (names.empty()) return;
  findings.report(found_in(heading, first, Message::body_not_recipient, {names}));
}

}  // namespace

void find_missing_recipients(const Scene& scene, const RecipientWords& words, Findings& findings) {
  if (!findings.wants(Message::body_not_recipient)) return;
  const Addressees addressees(scene, words);
  if (addressees.empty()) return;
  for (std::size_t at = 0; at < scene.document.passages.size(); ++at) {
    const Passage& passage = scene.document.passages[at];
    const bool is_body = is_item_heading(passage) && passage.role == Role::organisation;
    if (is_body && passage.depth == 2) look_at(scene, at, addressees, findings);
  }
}

}  // namespace vanban
