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

bool valid_on(const Body& body, int day) {
  return body.valid_from <= day && day <= body.valid_to;
}

bool ends_with_type(std::string_view spelling) {
  return spelling.ends_with("{type}");
}

// Behind a name may stand whose body it is: "Sở Tài chính tỉnh", "Sở Tài chính tỉnh Bắc Ninh",
// "các sở, ngành của tỉnh".
std::vector<std::string> spellings_of(const std::string& name) {
  std::vector<std::string> spellings = {name};
  if (ends_with_type(name)) {
    spellings.push_back(name + " {name}");
  } else if (name.find("{name}") == std::string::npos) {
    for (const char* of : {" ", " của ", " thuộc "}) {
      spellings.push_back(name + of + "{type}");
      spellings.push_back(name + of + "{type} {name}");
    }
  }
  return spellings;
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

BodyNames::BodyNames(const BodyTable& bodies, const Unit& unit, const Date& date) {
  for (const Body& body : bodies.all()) {
    if (is_of(body, unit)) named_.push_back(&body);
  }
  const int day = last_day(date);
  std::stable_partition(named_.begin(), named_.end(),
                        [&](const Body* body) { return valid_on(*body, day); });
  for (std::size_t id = 0; id < named_.size(); ++id) {
    const Body& body = *named_[id];
    std::vector<std::string> names = body.aliases;
    names.push_back(body.name);
    if (!body.brief.empty()) names.push_back(body.brief);
    for (const std::string& name : names) {
      for (std::string& spelling : spellings_of(name)) {
        phrases_.add(words_for(std::move(spelling), unit), id);
      }
    }
  }
  for (const std::string_view words : no_bodies) phrases_.add(words, no_body);
}

std::vector<BodyMention> BodyNames::find(std::string_view text) const {
  std::vector<BodyMention> mentions;
  for (const PhraseMatch& match : phrases_.find(text)) {
    if (match.id != no_body) mentions.push_back({match.begin, match.end, named_[match.id]});
  }
  return mentions;
}

}  // namespace vanban
