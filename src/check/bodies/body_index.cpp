#include "check/bodies/body_index.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace vanban {

namespace {

constexpr auto provinces = std::to_array<std::string_view>({"tỉnh", "thành phố"});
constexpr auto districts =
    std::to_array<std::string_view>({"huyện", "quận", "thị xã", "thành phố"});
constexpr auto communes = std::to_array<std::string_view>({"xã", "phường", "thị trấn", "đặc khu"});

// Where the first word of a name is none, or a longer name is another body's.
constexpr auto no_bodies = std::to_array<std::string_view>(
    {"cơ sở", "trụ sở", "công sở", "xã hội", "đại hội", "thông báo", "cảnh báo", "dự báo",
     "Ban Dân tộc HĐND", "Ban Dân tộc Hội đồng nhân dân", "Ban Dân tộc của HĐND",
     "Ban Dân tộc của Hội đồng nhân dân", "Phó Trưởng phòng", "Trưởng phòng"});

std::vector<std::string> types_of(const Body& body) {
  if (!body.types.empty()) return body.types;
  switch (body.level) {
    case Level::province:
      return {provinces.begin(), provinces.end()};
    case Level::district:
      return {districts.begin(), districts.end()};
    case Level::commune:
      return {communes.begin(), communes.end()};
  }
  return {};
}

}  // namespace

BodyIndex::BodyIndex(const BodyTable& bodies) {
  for (const Body& body : bodies.all()) {
    add(body.name, body);
    if (!body.brief.empty()) add(body.brief, body);
    for (const std::string& alias : body.aliases) add(alias, body);
  }
  for (const std::string_view words : no_bodies) add_as(std::string(words), nullptr);
}

void BodyIndex::add(const std::string& name, const Body& body) {
  constexpr std::string_view type = "{type}";
  if (name.find("{name}") != name.npos) return;
  if (name.find(type) == name.npos) return add_as(name, &body);
  for (const std::string& each : types_of(body)) {
    std::string words = name;
    for (std::size_t at = words.find(type); at != words.npos; at = words.find(type)) {
      words.replace(at, type.size(), each);
    }
    add_as(words, &body);
  }
}

void BodyIndex::add_as(const std::string& name, const Body* body) {
  std::vector<std::uint64_t> keys;
  for (const FoldedWord& word : folded_words(name)) keys.push_back(word.key);
  const auto [known, is_new] = ids_.try_emplace(std::move(keys), named_.size());
  if (is_new) {
    phrases_.add(name, named_.size());
    named_.emplace_back();
  }
  std::vector<const Body*>& bodies = named_[known->second];
  if (body != nullptr && std::ranges::find(bodies, body) == bodies.end()) bodies.push_back(body);
}

std::vector<NamedBody> BodyIndex::find(const Passage& passage) const {
  std::vector<NamedBody> found;
  for (const PhraseMatch& match : phrases_.find(passage.words, passage.tokens)) {
    const std::vector<const Body*>& bodies = named_[match.id];
    if (!bodies.empty()) found.push_back({{match.begin, match.end}, &bodies});
  }
  return found;
}

}  // namespace vanban
