#include "units/body_table.h"

#include <algorithm>
#include <array>
#include <utility>

namespace vanban {

namespace {

// Words that end like the first word of a body's name: in "các cơ sở Giáo dục" there is no sở.
constexpr auto no_bodies = std::to_array<std::string_view>(
    {"cơ sở", "trụ sở", "công sở", "xã hội", "đại hội", "thông báo", "cảnh báo", "dự báo"});
constexpr std::size_t no_body = static_cast<std::size_t>(-1);
constexpr std::size_t longest_owner = 64;  // bytes: "thuộc thành phố Hồ Chí Minh" has 34

bool valid_on(const Body& body, int day) {
  return body.valid_from <= day && day <= body.valid_to;
}

// What may stand behind a name that does not say whose body it is: "Sở Tài chính tỉnh", "Sở Tài
// chính tỉnh Bắc Ninh", "các sở, ngành của tỉnh".
constexpr auto owners = std::to_array<std::string_view>({"{type}", "của {type}", "thuộc {type}"});

// No character is cut in two.
std::string_view beginning_of(std::string_view text) {
  if (text.size() <= longest_owner) return text;
  std::size_t end = longest_owner;
  while ((static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  return text.substr(0, end);
}

Phrases owners_of(const Unit& unit) {
  Phrases phrases;
  for (const std::string_view owner : owners) {
    phrases.add(words_for(std::string(owner), unit), 0);
    phrases.add(words_for(std::string(owner) + " {name}", unit), 0);
  }
  return phrases;
}

Phrases unit_name_of(const Unit& unit) {
  Phrases phrases;
  phrases.add(unit.name, 0);
  return phrases;
}

}  // namespace

BodyTable::BodyTable(std::vector<Body> bodies) : bodies_(std::move(bodies)) {}

const Body* BodyTable::find(std::string_view function, const Unit& unit, const Date& date) const {
  const int day = last_day(date);
  const Body* found = nullptr;
  for (const Body& body : bodies_) {
    if (body.function != function || !is_of(body, unit) || !valid_on(body, day)) continue;
    if (!body.types.empty()) return &body;
    if (found == nullptr) found = &body;
  }
  return found;
}

bool BodyTable::knows(std::string_view function) const {
  return std::any_of(bodies_.begin(), bodies_.end(),
                     [&](const Body& body) { return body.function == function; });
}

std::vector<std::string> BodyTable::functions() const {
  std::vector<std::string> functions;
  for (const Body& body : bodies_) functions.push_back(body.function);
  std::sort(functions.begin(), functions.end());
  functions.erase(std::unique(functions.begin(), functions.end()), functions.end());
  return functions;
}

BodyNames::BodyNames(const BodyTable& bodies, const Unit& unit, const Date& date)
    : owners_(owners_of(unit)), unit_name_(unit_name_of(unit)) {
  std::vector<const Body*> named;
  for (const Body& body : bodies.all()) {
    if (is_of(body, unit)) named.push_back(&body);
  }
  const int day = last_day(date);
  std::stable_partition(named.begin(), named.end(),
                        [&](const Body* body) { return valid_on(*body, day); });
  for (const Body* body : named) {
    for (const std::string& alias : body->aliases) add(alias, *body, unit);
    add(body->name, *body, unit);
    if (!body->brief.empty()) add(body->brief, *body, unit);
  }
  for (const std::string_view words : no_bodies) phrases_.add(words, no_body);
}

void BodyNames::add(const std::string& name, const Body& body, const Unit& unit) {
  const bool says_type = name.ends_with("{type}");
  const bool says_name = name.find("{name}") != std::string::npos;
  phrases_.add(words_for(name, unit), named_.size());
  named_.push_back({&body, !says_type && !says_name, says_type && !says_name});
}

// The end of a mention with the words behind it that say whose body it is.
std::size_t BodyNames::end_with_owner(std::string_view text, std::size_t end,
                                      const Named& named) const {
  if (!named.takes_owner && !named.takes_name) return end;
  const Phrases& behind = named.takes_owner ? owners_ : unit_name_;
  const std::size_t begin = text.find_first_not_of(' ', end);
  if (begin == end || begin == std::string_view::npos) return end;
  const auto matches = behind.find(beginning_of(text.substr(begin)));
  return !matches.empty() && matches.front().begin == 0 ? begin + matches.front().end : end;
}

std::vector<BodyMention> BodyNames::find(std::string_view text) const {
  std::vector<BodyMention> mentions;
  for (const PhraseMatch& match : phrases_.find(text)) {
    if (match.id == no_body) continue;
    const Named& named = named_[match.id];
    mentions.push_back({match.begin, end_with_owner(text, match.end, named), named.body});
  }
  return mentions;
}

}  // namespace vanban
