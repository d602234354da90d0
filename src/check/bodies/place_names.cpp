#include "check/bodies/place_names.h"

#include <optional>

namespace vanban {

namespace {

constexpr std::size_t longest_name = 7;  // tokens: "Phan Rang - Tháp Chàm" has five

struct Type {
  std::string_view name;
  std::uint64_t first = 0, second = 0;  // keys; second 0: one word
};

const std::vector<Type>& types() {
  static const std::vector<Type> all = [] {
    std::vector<Type> made;
    for (const std::string_view name : {"tỉnh", "huyện", "quận", "phường", "xã"}) {
      made.push_back({name, word_key(name), 0});
    }
    for (const std::string_view name : {"thành phố", "thị xã", "thị trấn", "đặc khu"}) {
      made.push_back({name, word_key(name), word_key(name.substr(name.find(' ') + 1))});
    }
    return made;
  }();
  return all;
}

struct TypeFound {
  std::string_view name;
  std::size_t end = 0;  // the token behind it
};

std::optional<TypeFound> type_at(const Passage& passage, std::size_t at) {
  const std::uint64_t key = passage.tokens[at].key;
  for (const Type& type : types()) {
    if (type.first != key) continue;
    if (type.second == 0) return TypeFound{type.name, at + 1};
    const bool is_there =
        at + 1 < passage.tokens.size() && passage.tokens[at + 1].key == type.second;
    if (is_there) return TypeFound{type.name, at + 2};
  }
  return std::nullopt;
}

// "hợp tác xã", "thị xã", "các tỉnh …": no one unit's type.
bool belongs_to_word_before(const Passage& passage, std::size_t at) {
  static const WordKeys before{"tác", "thị", "các", "những", "liên", "công", "mỗi"};
  return at > 0 && before.has(passage.tokens[at - 1].key);
}

// The tokens behind the type that may be a name: capitals, joined by one space, hyphen or
// apostrophe.
std::size_t end_of_capitals(const Passage& passage, std::size_t begin) {
  static const WordKeys joints{"-", "'"};
  std::size_t end = begin;
  for (std::size_t at = begin; at < passage.tokens.size() && at < begin + longest_name; ++at) {
    const FoldedWord& word = passage.tokens[at];
    const std::size_t before = passage.tokens[at - 1].end;
    if (word.begin > before + 1 || passage.at({before, word.begin}) == "\n") break;
    const bool is_joint = joints.has(word.key);
    if (!is_joint && !opens_with_capital(word_at(passage, at))) break;
    if (!is_joint) end = at + 1;
  }
  return end;
}

// Where the name would end at its first hyphen: "tỉnh Bắc Ninh - Kế hoạch".
std::size_t end_before_hyphen(const Passage& passage, std::size_t begin, std::size_t end) {
  static const WordKeys hyphen{"-"};
  for (std::size_t at = begin; at < end; ++at) {
    if (hyphen.has(passage.tokens[at].key)) return at;
  }
  return begin;
}

}  // namespace

std::vector<NamedUnit> PlaceNames::find(const Passage& passage) {
  std::vector<NamedUnit> found;
  const auto& tokens = passage.tokens;
  for (std::size_t at = 0; at + 1 < tokens.size(); ++at) {
    const auto type = type_at(passage, at);
    if (!type || type->end >= tokens.size()) continue;
    if (are_all_capitals(word_at(passage, at)) || belongs_to_word_before(passage, at)) continue;
    const std::size_t end = end_of_capitals(passage, type->end);
    for (const std::size_t last : {end, end_before_hyphen(passage, type->end, end)}) {
      if (last <= type->end) break;
      const Range name{tokens[type->end].begin, tokens[last - 1].end};
      const auto& units = look_up(type->name, passage.at(name));
      if (units.empty()) continue;
      found.push_back({{tokens[at].begin, name.end}, at, &units});
      break;
    }
    at = type->end - 1;
  }
  return found;
}

const std::vector<const Unit*>& PlaceNames::look_up(std::string_view type, std::string_view name) {
  std::string words(type);
  words += ' ';
  words += name;
  const auto known = known_.find(words);
  if (known != known_.end()) return known->second;
  std::vector<const Unit*>& units = known_[words];
  for (const Unit* unit : units_.find(name)) {
    if (unit->type == type) units.push_back(unit);
  }
  return units;
}

}  // namespace vanban
